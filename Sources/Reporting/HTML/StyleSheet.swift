/// The style sheet of all pages: embedded, without anything from elsewhere.
///
/// Colours are tokens with a light and a dark set (contrast of text at least 4.5 to 1), and system
/// colours take over where the reader forces them.
package enum StyleSheet {
  /// What the server gives at `/style.css`, and what the self-contained file carries.
  package static var css: String {
    var writer = HTMLWriter()
    append(to: &writer)
    return writer.string
  }

  /// Writes the sheet between the tags of a page.
  static func append(to writer: inout HTMLWriter) {
    for part in [tokens, rules, parts, media] {
      writer.raw(part)
      writer.raw("\n")
    }
  }

  private static let tokens: StaticString = """
    :root{color-scheme:light dark;--paper:#f7f6f3;--surface:#fff;--ink:#1c2027;--soft:#555c68;
    --line:#dedbd3;--accent:#1f5f66;--tint:#e3eeee;--rest:#827e74;--track:#eeece6;
    --good:#1b6238;--good-tint:#e4f3e9;--care:#7d4a00;--care-tint:#fdf1dc;--bad:#97202f;
    --bad-tint:#fcebec;--a0:#1f5f66;--a1:#c98a3b;--a2:#8a9a5b;--a3:#a45c5c;--a4:#5b6c9a;
    --radius:.75rem;--shadow:0 1px 2px rgba(28,32,39,.06)}
    @media (prefers-color-scheme:dark){:root{--paper:#14171b;--surface:#1c2026;--ink:#e9eaec;
    --soft:#aab1bc;--line:#363c45;--accent:#86c9cc;--tint:#20363a;--rest:#8d939d;--track:#2a2f37;
    --good:#8fd3a6;--good-tint:#1c3325;--care:#f0c27a;--care-tint:#3a2c14;--bad:#f2a3aa;
    --bad-tint:#3d1f24;--a0:#4f9aa0;--a1:#b98443;--a2:#82924f;--a3:#a96a6a;--a4:#6c7fb3;
    --shadow:none}}
    """

  private static let rules: StaticString = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,
    "Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
    a{color:var(--accent);text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);
    outline-offset:2px;border-radius:.2rem}
    h1,h2,h3,h4,h5{line-height:1.25;margin:0;text-wrap:balance}
    h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.2rem);letter-spacing:-.015em}
    h2{font-size:1.3rem;margin:2.5rem 0 .9rem}
    h3{font-size:1.02rem;margin:0 0 .6rem}
    h4{font-size:.95rem;margin:1rem 0 .4rem}
    p{margin:0 0 .75rem;max-width:68ch}
    ul,ol{margin:0 0 .75rem;padding-left:1.2rem}
    table{border-collapse:collapse;width:100%;font-size:.94rem}
    th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;
    border-bottom:1px solid var(--line)}
    th{font-weight:600}
    thead th{color:var(--soft);font-size:.82rem;white-space:nowrap}
    tbody tr:last-child>*{border-bottom:0}
    tbody th{font-weight:400}
    .number{white-space:nowrap;font-variant-numeric:tabular-nums}
    code{font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
    blockquote{margin:0;padding:0}
    mark{background:var(--tint);color:inherit;padding:.05em .15em;border-radius:.2em;
    font-weight:600}
    .skip{position:absolute;left:-999rem;top:0;background:var(--surface);padding:.75rem 1rem;
    z-index:1}
    .skip:focus{left:.5rem;top:.5rem}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    .soft{color:var(--soft)}
    .small{font-size:.88rem}
    """

  private static let parts: StaticString = """
    .top{border-bottom:1px solid var(--line);background:var(--surface)}
    .top nav{max-width:74rem;margin:0 auto;padding:.7rem 1.25rem;display:flex;flex-wrap:wrap;
    gap:.35rem 1.5rem;align-items:baseline}
    .top a{color:var(--soft);text-decoration:none;padding:.2rem 0}
    .top a:hover{color:var(--ink);text-decoration:underline}
    .top a[aria-current]{color:var(--ink);font-weight:600}
    .top .brand{color:var(--ink);font-weight:700;letter-spacing:-.01em}
    main{max-width:74rem;margin:0 auto;padding:2rem 1.25rem 3rem}
    .foot{border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
    .foot p{max-width:74rem;margin:0 auto;padding:1.1rem 1.25rem 2rem}
    .lead{font-size:1.08rem;color:var(--soft);margin-top:.5rem}
    .crumbs{font-size:.9rem;margin-bottom:1rem}
    .crumbs ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem .5rem;padding:0;margin:0}
    .crumbs li+li::before{content:"/";color:var(--soft);margin-right:.5rem}
    .cards{display:grid;gap:1.1rem;
    grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));
    margin-top:1.5rem}
    .panel,.card{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);
    padding:1.15rem 1.25rem;box-shadow:var(--shadow);min-width:0}
    .panel>h2,.panel>h3{margin:0 0 .6rem;font-size:1.05rem}
    .panel+.panel{margin-top:1.1rem}
    .card{display:flex;flex-direction:column}
    .card h2{margin:0;font-size:1.18rem}
    .card h3{margin:.9rem 0 .3rem;font-size:.82rem;color:var(--soft);font-weight:600}
    .card ul{list-style:none;padding:0;margin:0}
    .card li{padding:.28rem 0}
    .card li>span{display:block}
    .card .go{margin:auto 0 0;padding-top:1rem}
    .who{display:flex;gap:.9rem;align-items:center;margin-bottom:.8rem}
    .avatar{flex:none;width:3.25rem;height:3.25rem}
    .big .avatar{width:4.5rem;height:4.5rem}
    .share{font-weight:600;margin:0 0 .3rem}
    h1+.chips{margin:.9rem 0 .6rem}
    .whole{border-top:3px solid var(--accent);margin-top:3rem;padding-top:2rem}
    .whole h2{font-size:1.7rem;margin:0}
    .chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.45rem 0;padding:0;list-style:none}
    .chip{display:inline-block;font-size:.8rem;line-height:1.4;padding:.1rem .6rem;
    border-radius:1rem;
    background:var(--track);color:var(--ink);border:1px solid transparent}
    .good{background:var(--good-tint);color:var(--good)}
    .care{background:var(--care-tint);color:var(--care)}
    .bad{background:var(--bad-tint);color:var(--bad)}
    .note{border-left:4px solid var(--care);background:var(--care-tint);padding:.7rem 1rem;
    border-radius:.3rem;margin:1rem 0}
    .note>:last-child,.panel>:last-child{margin-bottom:0}
    .note ul{margin:0;padding:0;list-style:none}
    .note li+li{margin-top:.35rem}
    .against{border-left:4px solid var(--bad);background:var(--bad-tint);padding:1rem 1.2rem;
    border-radius:.3rem;margin:1.25rem 0}
    .against h2{margin:0 0 .5rem;font-size:1.05rem}
    .against>:last-child{margin-bottom:0}
    .job{font-size:clamp(1.1rem,1rem + .6vw,1.35rem);line-height:1.4;
    border-left:4px solid var(--accent);
    padding:.1rem 0 .1rem 1.1rem;margin:1.5rem 0;max-width:60ch}
    .split{display:grid;gap:1.1rem;align-items:start;margin:1.25rem 0 1.1rem}
    .split>div{display:grid;gap:1.1rem;min-width:0}
    .split .panel+.panel,.stack .panel+.panel{margin-top:0}
    .stack{display:grid;gap:1.1rem}
    .columns{display:grid;gap:0 2rem;
    grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}
    .said.columns>li{border-bottom:0}
    .step{display:block;margin-top:.4rem}
    .words{margin:.3rem 0 0;padding-left:.7rem;border-left:2px solid var(--line);
    font-size:.9rem;color:var(--soft)}
    .said .words{margin-top:.3rem}
    .said li a,.stages a,.card h2 a,.claims a{text-decoration-color:var(--line)}
    .said li a:hover,.stages a:hover,.card h2 a:hover{text-decoration-color:currentColor}
    .card h2 a,.stages a{color:inherit}
    .said{list-style:none;padding:0;margin:0}
    .said>li{padding:.55rem 0;border-bottom:1px solid var(--line)}
    .said>li:last-child{border-bottom:0;padding-bottom:0}
    .said.panel{padding:.5rem 1.25rem}
    .said a{color:inherit}
    .said p{margin:0 0 .35rem}
    .kind{display:block;font-size:.8rem;color:var(--soft)}
    .stages{list-style:none;padding:0;margin:0;display:grid;gap:.75rem;
    grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
    .stages>li{border-top:3px solid var(--accent);padding-top:.45rem;font-size:.92rem}
    .stages>.gap{border-top:3px dashed var(--rest);color:var(--soft)}
    .stages b{display:block}
    .claims{list-style:none;padding:0;margin:0}
    .claims>li{display:grid;gap:.35rem 1.5rem;grid-template-columns:minmax(0,1fr) minmax(0,17rem);
    padding:.85rem 0;border-bottom:1px solid var(--line)}
    .claims>li:last-child{border-bottom:0}
    .claims p{margin:0}
    .quote{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);
    padding:1rem 1.2rem;margin:0 0 1rem}
    .quote p{margin:0 0 .5rem}
    .quote figcaption{color:var(--soft);font-size:.88rem}
    .bar{display:block;width:100%;max-width:16rem;height:auto;margin:.25rem 0}
    .track{fill:var(--track)}
    .fill{fill:var(--accent)}
    .other{fill:var(--rest)}
    .whisker{stroke:var(--ink);stroke-width:1.5;fill:none}
    .axis{stroke:var(--rest);stroke-width:1}
    .dot{fill:var(--accent)}
    .a0{fill:var(--a0)}.a1{fill:var(--a1)}.a2{fill:var(--a2)}.a3{fill:var(--a3)}.a4{fill:var(--a4)}
    .ground{fill:var(--track)}
    .scroll{overflow-x:auto}
    .places{margin:.2rem 0 .4rem}
    .plain{border:0;padding:0}
    details{border-bottom:1px solid var(--line);padding:.6rem 0}
    summary{cursor:pointer}
    details>div{padding:.75rem 0 .5rem}
    """

  private static let media: StaticString = """
    @media (min-width:60rem){.split{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}
    .stages{grid-template-columns:repeat(6,minmax(0,1fr))}}
    @media (max-width:40rem){main{padding-top:1.25rem}.claims>li{grid-template-columns:1fr}
    th,td{padding-right:.5rem}}
    @media (forced-colors:active){.track{fill:Canvas;stroke:CanvasText}.fill,.dot{fill:Highlight}
    .other{fill:GrayText}.chip{border-color:CanvasText}.avatar{forced-color-adjust:none}}
    @media print{:root{--paper:#fff;--shadow:none}.top,.skip,.go{display:none}
    main{max-width:none;padding:0}.panel,.card,.quote,.claims>li{break-inside:avoid}
    h2,h3{break-after:avoid}body{font-size:10.5pt}a{color:inherit}}
    """
}
