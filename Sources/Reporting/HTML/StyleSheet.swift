/// The style sheet of all pages: embedded, without anything from elsewhere.
///
/// Colours are tokens with a light and a dark set (contrast of text at least 4.5 to 1, of drawn marks
/// at least 3 to 1), and system colours take over where the reader forces them. The tokens, the type
/// scale and every component are described in `docs/design-system.md` and shown at `/design`.
package enum StyleSheet {
  /// What the server gives at `/style.css`, and what the self-contained file carries.
  package static var css: String {
    var writer = HTMLWriter()
    append(to: &writer)
    return writer.string
  }

  /// Sixteen letters that change with the sheet, so that browsers may keep it for ever.
  package static let version = ContentMark.of(css)

  /// Writes the sheet between the tags of a page.
  static func append(to writer: inout HTMLWriter) {
    for part in [
      tokens, base, shell, parts, cards, persona, evidence, charts, forms, work, intake, media,
    ] {
      writer.raw(part)
      writer.raw("\n")
    }
  }

  static let tokens: StaticString = """
    :root{color-scheme:light dark;
    --paper:#faf8f4;--surface:#fff;--ink:#1b1f24;--soft:#575e69;--line:#e5e0d6;--edge:#8a857b;
    --accent:#0b5e63;--on-accent:#fff;--tint:#e1efee;--rest:#7d776c;--track:#f0ece4;
    --good:#17603a;--good-tint:#e2f2e8;--care:#7a4700;--care-tint:#fcf0da;--bad:#98202f;
    --bad-tint:#fcebec;
    --k0:#005b56;--k1:#dc5a00;--k2:#323182;--k3:#c84f95;--k4:#7f7a44;--k5:#6a20bb;--k6:#0b89d9;
    --k7:#4f351d;
    --sans:"Inter",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
    --serif:"Iowan Old Style",Charter,"Charis SIL","Source Serif 4",Georgia,"Times New Roman",serif;
    --mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;
    --t0:.75rem;--t1:.8125rem;--t2:.875rem;--t3:.9375rem;--t4:1.0625rem;--t5:1.25rem;--t6:1.5rem;
    --t7:clamp(1.75rem,1.4rem + 1.6vw,2.375rem);--t8:clamp(2.25rem,1.6rem + 3vw,3.5rem);
    --s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2rem;--s7:3rem;--s8:4.5rem;
    --r1:.375rem;--r2:.625rem;--r3:1rem;
    --shadow:0 1px 2px rgba(40,34,20,.05),0 6px 20px -12px rgba(40,34,20,.14)}
    @media (prefers-color-scheme:dark){:root{
    --paper:#111417;--surface:#191d22;--ink:#eceef0;--soft:#a8b0bb;--line:#2d333b;--edge:#7b838e;
    --accent:#7fd0cd;--on-accent:#06282a;--tint:#15343a;--rest:#8b929d;--track:#262b32;
    --good:#8ed6a8;--good-tint:#173325;--care:#f0c27a;--care-tint:#382a12;--bad:#f4a4ab;
    --bad-tint:#3c1d23;
    --k0:#2dd490;--k1:#de7b32;--k2:#776afa;--k3:#efbad5;--k4:#d3e85e;--k5:#a55fc8;--k6:#a4bdff;
    --k7:#7c8185;
    --shadow:none}}
    """

  static let base: StaticString = """
    *,::before,::after{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem;scrollbar-gutter:stable}
    body{margin:0;background:var(--paper);color:var(--ink);font:var(--t3)/1.55 var(--sans);
    overflow-wrap:break-word;font-feature-settings:"cv05","cv11","ss03"}
    a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:var(--r1)}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:0;text-wrap:balance;font-weight:650}
    h1{font:600 var(--t7)/1.15 var(--serif);letter-spacing:-.012em}
    h2{font-size:var(--t5);margin:var(--s7) 0 var(--s4);letter-spacing:-.012em}
    h3{font-size:var(--t4);margin:0 0 var(--s3);letter-spacing:-.006em}
    h4{font-size:var(--t3);margin:var(--s4) 0 var(--s2)}
    h5,h6{font-size:var(--t2);margin:var(--s3) 0 var(--s1)}
    p{margin:0 0 var(--s3);max-width:70ch;text-wrap:pretty}
    ul,ol{margin:0 0 var(--s3);padding-left:1.2rem}
    table{border-collapse:collapse;width:100%;font-size:var(--t2)}
    th,td{text-align:left;vertical-align:top;padding:var(--s2) var(--s3) var(--s2) 0;
    border-bottom:1px solid var(--line)}
    th{font-weight:600}
    thead th{color:var(--soft);font-size:var(--t1);font-weight:550;white-space:nowrap}
    tbody tr:last-child>*{border-bottom:0}
    tbody th{font-weight:450}
    .number{white-space:nowrap;font-variant-numeric:tabular-nums}
    th.number,td.number{text-align:right}
    code,kbd{font:.9em var(--mono)}
    kbd{border:1px solid var(--edge);border-bottom-width:2px;border-radius:.25rem;padding:0 .35em;
    background:var(--surface);white-space:nowrap}
    blockquote,figure,dl,dd,fieldset{margin:0;padding:0}
    fieldset{border:0;min-width:0}
    legend{padding:0;font-weight:600}
    dt{color:var(--soft);font-size:var(--t1)}
    mark{background:var(--tint);color:inherit;padding:.08em .2em;border-radius:.25em;
    box-decoration-break:clone;-webkit-box-decoration-break:clone}
    svg{display:block}
    hr{border:0;border-top:1px solid var(--line);margin:var(--s5) 0}
    .skip{position:absolute;left:-999rem;top:0;background:var(--surface);padding:.75rem 1rem;
    z-index:9}
    .skip:focus{left:.5rem;top:.5rem}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap;margin:0}
    .soft{color:var(--soft)}
    .small{font-size:var(--t2)}
    .tiny{font-size:var(--t1)}
    .serif{font-family:var(--serif)}
    .lead{font-size:var(--t4);color:var(--soft);margin-top:var(--s2);max-width:64ch}
    .eyebrow{font-size:var(--t1);color:var(--soft);margin:0 0 var(--s1);letter-spacing:.01em}
    .k0{--k:var(--k0)}.k1{--k:var(--k1)}.k2{--k:var(--k2)}.k3{--k:var(--k3)}.k4{--k:var(--k4)}
    .k5{--k:var(--k5)}.k6{--k:var(--k6)}.k7{--k:var(--k7)}
    """

  static let shell: StaticString = """
    .shell{min-height:100vh;display:grid;grid-template:auto 1fr auto/minmax(0,1fr)}
    .top{border-bottom:1px solid var(--line);background:var(--surface);min-width:0}
    .brand{display:inline-flex;gap:.55rem;align-items:center;color:var(--ink);font:600
    1.125rem/1 var(--serif);text-decoration:none;letter-spacing:-.01em;padding:var(--s3) 0;
    min-height:2.75rem}
    .brand svg{width:1.6rem;height:1.6rem}
    .top nav{display:flex;gap:0 var(--s4);align-items:center;overflow-x:auto;
    padding:0 var(--s4);scrollbar-width:none}
    .top nav ul{display:flex;gap:var(--s4);list-style:none;margin:0;padding:0}
    .top nav li{flex:none}
    .top .group{display:none}
    .top nav li a,.top nav>a:not(.brand){display:flex;align-items:center;gap:.6rem;
    color:var(--soft);text-decoration:none;min-height:2.75rem;font-size:var(--t2);white-space:nowrap}
    .top nav li a:hover,.top nav>a:hover{color:var(--ink)}
    .top nav li a[aria-current]{color:var(--ink);font-weight:600;
    box-shadow:inset 0 -3px var(--accent)}
    .top nav svg.icon{display:none}
    main{width:100%;max-width:82rem;margin:0 auto;padding:var(--s5) var(--s4) var(--s7);min-width:0}
    main:focus{outline:0}
    .foot{border-top:1px solid var(--line);color:var(--soft);font-size:var(--t1)}
    .foot p{max-width:82rem;margin:0 auto;padding:var(--s4) var(--s4) var(--s5)}
    .crumbs{font-size:var(--t2);margin-bottom:var(--s4)}
    .crumbs ol{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem .5rem;padding:0;margin:0}
    .crumbs li+li::before{content:"/";color:var(--edge);margin-right:.5rem}
    .crumbs [aria-current]{color:var(--soft)}
    .page-head{display:flex;flex-wrap:wrap;gap:var(--s3) var(--s5);align-items:flex-end;
    justify-content:space-between;margin-bottom:var(--s5)}
    .page-head .lead{margin-bottom:0}
    .page-head>div{min-width:0}
    """
}
