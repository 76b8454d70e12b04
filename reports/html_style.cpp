// The page's looks: two columns where there is room, light and dark by the reader's own setting, and a layout
// for paper.
#include "reports/html_parts.hpp"

namespace claimcheck {

std::string_view html_style() {
  return R"css(
:root{--page:#fbfaf7;--card:#fff;--text:#1c1c1c;--soft:#5a5a5a;--line:#d9d6cf;--error:#b3261e;--warning:#7a5200;
--note:#1f5f8b;--mark:#ffe9a8;--marktext:#1c1c1c;--good:#22662f;--focus:#1a5fb4}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){--page:#16181b;--card:#1f2226;--text:#e8e6e1;
--soft:#aaa9a4;--line:#3b3f45;--error:#ff8a80;--warning:#ffca66;--note:#8fc7f0;--mark:#5a4a12;--marktext:#fff3cf;
--good:#8fd69b;--focus:#8fc7f0}}
:root[data-theme=dark]{--page:#16181b;--card:#1f2226;--text:#e8e6e1;--soft:#aaa9a4;--line:#3b3f45;--error:#ff8a80;
--warning:#ffca66;--note:#8fc7f0;--mark:#5a4a12;--marktext:#fff3cf;--good:#8fd69b;--focus:#8fc7f0}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,sans-serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:1rem}
h1{font-size:1.3rem;margin:0 0 .25rem}
h2{font-size:1.05rem;margin:0}
h3{font-size:.8rem;margin:.75rem 0 .25rem;color:var(--soft);font-weight:600}
p{margin:.25rem 0}
ul,ol{margin:.25rem 0;padding-left:1.5rem}
button,input,select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);
border-radius:.3rem;padding:.2rem .6rem}
button[aria-pressed=false]{opacity:.75;text-decoration:line-through}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.tools{z-index:1;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;
background:var(--page);padding:.5rem 0;border-bottom:1px solid var(--line)}
@media(min-width:48rem){.tools{position:sticky;top:0}}
.tools input{flex:1 1 14rem}
.tools select{max-width:18rem}
article{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--note);border-radius:.3rem;
padding:.75rem 1rem;margin:1rem 0;scroll-margin-top:4rem;content-visibility:auto;contain-intrinsic-size:auto 22rem}
article.error{border-left-color:var(--error)}
article.warning{border-left-color:var(--warning)}
article[hidden]{display:none}
.kind{font-weight:700}
.error>.kind,.error .kind{color:var(--error)}
.warning .kind{color:var(--warning)}
.note .kind{color:var(--note)}
.where,.by{color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1.5rem}
figure{margin:.25rem 0 .75rem}
pre{margin:0;font:14px/1.45 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.source pre{font-family:Georgia,serif;font-size:15px}
mark{background:var(--mark);color:var(--marktext);padding:.05em 0;border-bottom:2px solid currentColor}
.number{color:var(--soft);user-select:none;margin-right:.75rem;font:13px ui-monospace,monospace}
.paste{display:flex;gap:.5rem;align-items:start;margin:.25rem 0}
.paste pre{flex:1;background:var(--page);border:1px solid var(--line);border-radius:.3rem;padding:.25rem .5rem}
del,ins{display:block;text-decoration:none;font:14px/1.45 ui-monospace,monospace;white-space:pre-wrap;
overflow-wrap:anywhere}
del{color:var(--error)}
ins{color:var(--good)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:.25rem .5rem;
overflow-wrap:anywhere}
details{margin:1rem 0}
summary{cursor:pointer}
@media print{.tools,.copy{display:none}body{background:#fff;color:#000}
article{content-visibility:visible;break-inside:avoid;background:#fff}}
)css";
}

}  // namespace claimcheck
