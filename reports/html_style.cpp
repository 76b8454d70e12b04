// The page's looks: paper and ink, one colour a verdict, two columns where there is room, light and dark by
// the reader's own setting, and a layout for paper. Every verdict is also a word, never a colour alone.
#include "reports/html_parts.hpp"

#include <string>

namespace claimcheck {

namespace {

constexpr std::string_view colours = R"css(
:root{--page:#f7f5f0;--card:#fffefb;--text:#22211f;--soft:#5f5c56;--line:#e0dcd2;--focus:#1d5fa8;
--red:#ad2b22;--redwash:#fbe5e1;--amber:#805300;--amberwash:#fbeecb;--green:#2b6a3f;--greenwash:#dff0e0;
--blue:#2a5f8f;--bluewash:#e2edf6;--greywash:#eceae4}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){--page:#17181a;--card:#1e2023;--text:#e9e6df;
--soft:#a9a69e;--line:#34373c;--focus:#8cc0f2;--red:#ff9a8f;--redwash:#4a2320;--amber:#f2c261;--amberwash:#43350f;
--green:#8fd3a0;--greenwash:#1d3a26;--blue:#94c5ee;--bluewash:#1c3347;--greywash:#2b2d31}}
:root[data-theme=dark]{--page:#17181a;--card:#1e2023;--text:#e9e6df;--soft:#a9a69e;--line:#34373c;--focus:#8cc0f2;
--red:#ff9a8f;--redwash:#4a2320;--amber:#f2c261;--amberwash:#43350f;--green:#8fd3a0;--greenwash:#1d3a26;
--blue:#94c5ee;--bluewash:#1c3347;--greywash:#2b2d31}
.contested,.contradicts,.conflict,.error{--ink:var(--red);--wash:var(--redwash)}
.unsupported,.tension,.updates,.outdated,.warning{--ink:var(--amber);--wash:var(--amberwash)}
.supported,.confirms,.checked{--ink:var(--green);--wash:var(--greenwash)}
.not-verified,.new,.note,.waits-for-review{--ink:var(--blue);--wash:var(--bluewash)}
.retracted,.open,.unsure,.context,.unclaimed,.suppressed,.duplicate,.other{--ink:var(--soft);--wash:var(--greywash)}
)css";

constexpr std::string_view frame = R"css(
*{box-sizing:border-box}
[hidden]{display:none!important}
.scripted .view:not(.open){display:none}
html{scroll-padding-top:7rem}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
.mast,main,footer{max-width:84rem;margin:0 auto;padding:0 1.5rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--card);padding:.4rem .8rem}
.mast{padding-top:2.25rem;padding-bottom:1rem}
.eyebrow{margin:0;color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
h1{font:600 1.45rem/1.3 Charter,"Bitstream Charter",Georgia,serif;margin:.15rem 0 1rem;max-width:60rem}
h2{font:600 1.1rem/1.3 Charter,"Bitstream Charter",Georgia,serif;margin:2rem 0 .75rem}
h3{font-size:1rem;line-height:1.4;margin:0}
h4{font-size:.8rem;font-weight:600;color:var(--soft);margin:1rem 0 .25rem}
p{margin:.25rem 0}
ul,ol{margin:.25rem 0;padding-left:1.4rem}
a{color:var(--focus);text-underline-offset:.15em}
.remark,.quiet,.by,.where{color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
.n{color:var(--soft);font-weight:400;font-size:.85em;font-variant-numeric:tabular-nums}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
article:focus,main:focus,li:focus,.ledger:focus,.texts:focus{outline:none}
.meter{display:block;width:100%;height:.6rem;border-radius:.3rem}
.meter rect{fill:var(--ink);stroke:var(--page);stroke-width:.12}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;margin:.5rem 0 .75rem;font-size:.9rem}
.legend li::before{content:"";display:inline-block;width:.7rem;height:.7rem;border-radius:.15rem;background:var(--ink);
margin-right:.45rem}
@media(min-width:48rem){.bar{position:sticky;top:0}}
.bar{z-index:2;background:var(--page);border-bottom:1px solid var(--line);
padding:.5rem max(1.5rem,calc((100% - 81rem)/2)) .6rem}
.tabs{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-bottom:.5rem}
.tabs button{border:0;border-bottom:2px solid transparent;border-radius:0;background:none;padding:.35rem 0;color:var(--soft)}
.tabs button[aria-selected=true]{color:var(--text);border-color:var(--text)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.tools input{flex:1 1 14rem;min-width:8rem}
select{max-width:14rem}
button,input,select{font:inherit;font-size:.9rem;color:inherit;background:var(--card);border:1px solid var(--line);
border-radius:.35rem;padding:.3rem .65rem}
button{cursor:pointer}
button:hover,select:hover{border-color:var(--soft)}
#count{color:var(--soft);font-size:.9rem;font-variant-numeric:tabular-nums}
footer{padding-top:2rem;padding-bottom:2rem;color:var(--soft);font-size:.85rem}
kbd{font:.85em ui-monospace,monospace;border:1px solid var(--line);border-radius:.2rem;padding:0 .3em}
.badge,.kind{color:var(--ink);font-weight:600}
.badge{font-size:.8rem;background:var(--wash);border-radius:.25rem;padding:.05rem .4rem;white-space:nowrap}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:.35rem .75rem .35rem 0;
overflow-wrap:anywhere}
th{color:var(--soft);font-weight:600}
summary{cursor:pointer;color:var(--soft);font-size:.9rem}
)css";

constexpr std::string_view findings = R"css(
.finding,.series,.text{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;
margin:0 0 1rem}
.finding{border-left:.25rem solid var(--ink);content-visibility:auto;contain-intrinsic-size:auto 24rem}
.finding h3,.finding .where{overflow-wrap:anywhere}
.finding.error .kind{color:var(--red)}.finding.warning .kind{color:var(--amber)}.finding.note .kind{color:var(--blue)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2rem}
figure{margin:.25rem 0 .75rem}
pre{margin:0;font:.875rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.source pre{font:1rem/1.55 Charter,"Bitstream Charter",Georgia,serif}
figure mark{background:var(--wash);color:inherit;border-bottom:2px solid var(--ink)}
figure.source mark{--wash:var(--amberwash);--ink:var(--amber)}
.number{color:var(--soft);user-select:none;margin-right:.9rem;font:.8rem ui-monospace,monospace}
.paste{display:flex;gap:.5rem;align-items:start;margin:.25rem 0;max-width:60rem}
.paste pre{flex:1;background:var(--page);border:1px solid var(--line);border-radius:.35rem;padding:.3rem .6rem}
.commands{margin-top:.75rem}
.short{margin:0;padding:.35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.short a{margin-left:.5rem;font-size:.9rem}
del,ins{display:block;text-decoration:none;font:.875rem/1.5 ui-monospace,monospace;white-space:pre-wrap;
overflow-wrap:anywhere}
del{color:var(--red)}
ins{color:var(--green)}
)css";

constexpr std::string_view claims = R"css(
.split{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem}
@media(min-width:60rem){.split{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.scripted .texts{position:sticky;top:6.5rem;height:calc(100vh - 7.5rem);overflow:auto;padding-right:.25rem}}
.file{font:600 .85rem ui-monospace,monospace;color:var(--soft);margin:1.25rem 0 .4rem;overflow-wrap:anywhere}
.block{list-style:none;padding:0;margin:0;content-visibility:auto;contain-intrinsic-size:auto 6600px}
.row{scroll-margin-top:7rem}
li.row{display:grid;grid-template-columns:2.75rem minmax(0,1fr);padding:.45rem .5rem;border-bottom:1px solid var(--line);
border-left:.2rem solid transparent;cursor:pointer}
li.row:hover{background:var(--card)}
li.row.on{background:var(--card);border-left-color:var(--ink)}
.row code{font:.875rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.row mark{background:var(--wash);color:inherit;border-bottom:2px solid var(--ink)}
.line{color:var(--soft);font:.8rem/1.65 ui-monospace,monospace;user-select:none}
.says{grid-column:2;font-size:.85rem;line-height:1.6}
.says a{margin-left:.35rem;white-space:nowrap}
.flag{font-weight:600}
.texts h2{display:flex;gap:.75rem;align-items:center;position:sticky;top:0;background:var(--page);margin:0;padding:2rem 0 .5rem;z-index:1}
@media(min-width:60rem){.scripted .texts h2{padding-top:.75rem}}
.key{font-size:.85rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:.25rem .75rem}
.prose{font:1.05rem/1.65 Charter,"Bitstream Charter",Georgia,serif;white-space:pre-wrap;overflow-wrap:anywhere;
max-width:42rem;margin-top:.75rem}
.cited{color:inherit;text-decoration:underline;text-decoration-color:var(--line);background:var(--greywash)}
.fig{color:inherit;text-decoration:none;background:var(--wash);border-bottom:2px solid var(--ink)}
.fig.unclaimed{background:none;border-bottom:1px dotted var(--ink)}
.prose .on{background:var(--bluewash);box-shadow:0 -.15em var(--bluewash),0 .15em var(--bluewash)}
.gap{color:var(--soft);text-align:center;margin:.5rem 0}
)css";

constexpr std::string_view charts = R"css(
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,34rem),1fr));gap:0 1rem;align-items:start}
.series{content-visibility:auto;contain-intrinsic-size:auto 20rem}
.series h3{overflow-wrap:anywhere}
.chart{width:100%;height:auto;margin:.5rem 0;overflow:visible}
.chart text{font:12.5px system-ui,sans-serif;fill:var(--soft)}
.grid{stroke:var(--line);fill:none}
.axis,.tick{stroke:var(--soft);fill:none}
.box{fill:var(--ink);fill-opacity:.35;stroke:var(--ink);stroke-width:1.5}
.chart a:hover .box,.chart a:focus .box{fill-opacity:.75}
.chart a:focus-visible{outline:2px solid var(--focus)}
.clash{stroke:var(--red);stroke-width:2.5;fill:none}
.on.series,.on.finding{border-color:var(--focus)}
)css";

constexpr std::string_view paper = R"css(
@media print{.bar,.copy,.skip,footer{display:none!important}
body{background:#fff;color:#000;font-size:10pt}
.scripted .view:not(.open),.text[hidden]{display:block!important}
.finding,.series,.block{content-visibility:visible}
.finding,.series,li.row{break-inside:avoid}
.split{display:block}
.scripted .texts{position:static;height:auto;overflow:visible}
.texts select{display:none}
.fig,.cited,mark,.meter rect,.badge,.box{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
)css";

}  // namespace

std::string_view html_style() {
  static const std::string all = std::string(colours) + std::string(frame) + std::string(findings) +
                                 std::string(claims) + std::string(charts) + std::string(paper);
  return all;
}

}  // namespace claimcheck
