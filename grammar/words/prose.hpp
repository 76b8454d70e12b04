// Words of running prose that end a figure instead of being its unit.
#pragma once

#include "grammar/words/lexicon.hpp"

namespace claimcheck::words {

inline constexpr Lexicon prose_stops{std::to_array<Phrase>({
    {"a", 0},    {"an", 0},    {"the", 0},   {"and", 0},   {"or", 0},      {"but", 0},      {"of", 0},
    {"to", 0},   {"with", 0},  {"at", 0},    {"for", 0},   {"is", 0},      {"are", 0},      {"was", 0},
    {"were", 0}, {"has", 0},   {"have", 0},  {"had", 0},   {"will", 0},    {"would", 0},    {"be", 0},
    {"been", 0}, {"per", 0},   {"than", 0},  {"that", 0},  {"which", 0},   {"who", 0},      {"as", 0},
    {"if", 0},   {"when", 0},  {"while", 0}, {"this", 0},  {"last", 0},    {"next", 0},     {"its", 0},
    {"his", 0},  {"her", 0},   {"their", 0}, {"it", 0},    {"he", 0},      {"she", 0},      {"they", 0},
    {"not", 0},  {"more", 0},  {"less", 0},  {"into", 0},  {"over", 0},    {"under", 0},    {"out", 0},
    {"up", 0},   {"down", 0},  {"so", 0},    {"also", 0},  {"because", 0}, {"compared", 0}, {"versus", 0},
    {"can", 0},  {"could", 0}, {"may", 0},   {"might", 0}, {"must", 0},    {"should", 0},   {"did", 0},
    {"do", 0},   {"does", 0},  {"then", 0},  {"there", 0}, {"these", 0},   {"those", 0},    {"about", 0},
})};

}  // namespace claimcheck::words
