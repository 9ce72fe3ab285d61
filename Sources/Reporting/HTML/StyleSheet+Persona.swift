/// Styles of the persona card and of the evidence under it.
extension StyleSheet {
  static let persona: StaticString = """
    .hero{display:grid;gap:var(--s4) var(--s5);grid-template-columns:auto minmax(0,1fr);
    align-items:center;margin-bottom:var(--s5)}
    .hero .avatar{width:4.5rem;height:4.5rem}
    .hero h1,.hero h2{font:600 var(--t8)/1 var(--serif);letter-spacing:-.02em;margin:0}
    .hero h1 span,.hero h2 span{display:block}
    .epithet{font:500 var(--t5)/1.3 var(--sans);letter-spacing:-.01em;color:var(--soft);
    margin-top:.3rem}
    .hero .chips{margin-bottom:0}
    .job{font:400 clamp(1.2rem,1.05rem + .75vw,1.625rem)/1.4 var(--serif);
    border-left:5px solid var(--k,var(--accent));padding:.15rem 0 .15rem 1.25rem;
    margin:0 0 var(--s5);max-width:62ch;letter-spacing:-.004em}
    .job p{max-width:none;margin:0}
    .job .small{font:var(--t1)/1.5 var(--sans);letter-spacing:0;margin-top:var(--s2)}
    .split{display:grid;gap:var(--s4);align-items:start;margin:0 0 var(--s4);
    grid-template-columns:minmax(0,1fr)}
    .words{font:400 var(--t3)/1.5 var(--serif);margin:var(--s2) 0 0;padding-left:var(--s3);
    border-left:2px solid var(--line);color:var(--soft)}
    .words .from{display:block;font:var(--t0)/1.5 var(--sans)}
    .wants>li{display:grid;grid-template-columns:minmax(0,1fr);gap:.15rem var(--s4)}
    .wants .what{font-weight:550}
    .tally{display:flex;gap:.6rem;align-items:center;font-size:var(--t1);color:var(--soft);
    font-variant-numeric:tabular-nums;flex-wrap:wrap}
    .tally .bar{width:5.5rem;margin:0}
    .contrast{display:grid;gap:var(--s2);border-radius:var(--r2);background:var(--bad-tint);
    border-left:4px solid var(--bad);padding:var(--s3) var(--s4)}
    .contrast p{margin:0}
    .contrast b{color:var(--bad);font-size:var(--t1);display:block}
    .stages{list-style:none;padding:0;margin:0;display:grid;gap:0}
    .stages>li{position:relative;padding:0 0 var(--s4) 1.5rem;font-size:var(--t2);
    border-left:2px solid var(--k,var(--accent));margin-left:.4rem}
    .stages>li:last-child{padding-bottom:0}
    .stages>li::before{content:"";position:absolute;left:-.47rem;top:.25rem;width:.8rem;
    height:.8rem;border-radius:50%;background:var(--k,var(--accent));
    box-shadow:0 0 0 3px var(--surface)}
    .stages>.gap{border-left-style:dashed;color:var(--soft)}
    .stages>.gap::before{background:var(--surface);border:2px dashed var(--edge)}
    .stages b{display:block;margin-bottom:var(--s1)}
    .step{display:block;margin-top:.35rem}
    .teams{display:grid;gap:var(--s4) var(--s5);
    grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
    .teams h4{margin:0 0 var(--s2);padding-bottom:var(--s1);border-bottom:2px solid
    var(--k,var(--accent))}
    .teams ul{list-style:none;padding:0;margin:0}
    .teams li{padding:var(--s2) 0;font-size:var(--t2)}
    .teams li+li{border-top:1px solid var(--line)}
    .teams p{margin:0 0 var(--s1)}
    .asks{list-style:none;padding:0;margin:0;display:grid;gap:var(--s3);
    grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
    .asks>li{border:1.5px dashed var(--edge);border-radius:var(--r2);padding:var(--s3) var(--s4);
    font-size:var(--t2)}
    .summary{color:var(--soft);max-width:84ch;margin-bottom:var(--s5)}
    .metrics td{vertical-align:middle}
    .metrics th{vertical-align:middle}
    .metrics .plot{width:38%;min-width:9.5rem;text-align:center}
    .claims{list-style:none;padding:0;margin:0}
    .claims>li{display:grid;gap:.35rem var(--s5);grid-template-columns:minmax(0,1fr);
    padding:var(--s3) 0;border-top:1px solid var(--line)}
    .claims>li:first-child{border-top:0}
    .claims p{margin:0}
    .whole{border-top:3px solid var(--accent);margin-top:var(--s7);padding-top:var(--s6)}
    .whole>details{border-bottom:1px solid var(--line);padding:var(--s2) 0}
    .forces{display:grid;gap:var(--s3);
    grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
    .force{border-radius:var(--r2);background:var(--tint);padding:var(--s3) var(--s4);
    font-size:var(--t2)}
    .force.holds{background:var(--track)}
    .force h3,.force h4,.force h5{margin:0}
    .force p{margin:0 0 var(--s2)}
    .fields>div{display:grid;gap:0 var(--s4);padding:var(--s2) 0;font-size:var(--t2);
    border-top:1px solid var(--line);grid-template-columns:minmax(0,1fr)}
    .fields>div:first-child{border-top:0}
    .fields dd{margin-bottom:.15rem}
    .strip{display:flex;gap:2px;height:.9rem;margin:var(--s2) 0 var(--s1)}
    """

  static let evidence: StaticString = """
    .claim-head h1{max-width:34ch}
    .claim-page{display:grid;gap:var(--s5);grid-template-columns:minmax(0,1fr);align-items:start}
    .against{border-left:4px solid var(--bad);background:var(--bad-tint);
    padding:var(--s4) 1.25rem;border-radius:var(--r1) var(--r2) var(--r2) var(--r1);
    margin:var(--s4) 0}
    .against h2,.against h3,.against h4,.against h5{margin:0 0 var(--s2);font-size:var(--t4)}
    .against>:last-child{margin-bottom:0}
    .quote{background:var(--surface);border:1px solid var(--line);border-radius:var(--r3);
    padding:var(--s4) 1.25rem;margin:0 0 var(--s3)}
    .quote .asked{color:var(--soft);font-size:var(--t2);margin:0 0 var(--s2)}
    .quote blockquote p{font:400 1.125rem/1.55 var(--serif);margin:0 0 var(--s2)}
    .quote figcaption{color:var(--soft);font-size:var(--t1)}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));
    gap:var(--s3) var(--s4);margin:var(--s4) 0}
    .facts dd{font-weight:600}
    .timeline{list-style:none;padding:0;margin:0;font-size:var(--t2)}
    .timeline li{border-left:2px solid var(--line);padding:0 0 var(--s3) var(--s4);
    margin-left:.35rem;position:relative}
    .timeline li::before{content:"";position:absolute;left:-.35rem;top:.4rem;width:.6rem;
    height:.6rem;border-radius:50%;background:var(--edge)}
    .timeline li.own::before{background:var(--accent)}
    .timeline li:last-child{padding-bottom:0}
    dialog.drawer{position:fixed;inset:0 0 0 auto;margin:0;height:100dvh;max-height:none;
    width:min(44rem,100vw);max-width:100vw;border:0;border-left:1px solid var(--line);
    background:var(--paper);color:var(--ink);padding:0;overflow:auto;
    box-shadow:-20px 0 60px -20px rgba(0,0,0,.35)}
    dialog.drawer::backdrop{background:rgba(20,18,12,.42)}
    .drawer-bar{position:sticky;top:0;display:flex;justify-content:space-between;gap:var(--s3);
    align-items:center;background:var(--surface);border-bottom:1px solid var(--line);
    padding:var(--s2) var(--s4);z-index:1}
    .drawer-body{padding:var(--s4) var(--s5) var(--s7)}
    .drawer-body .crumbs{display:none}
    .drawer-body .claim-page{grid-template-columns:minmax(0,1fr)}
    """

  static let charts: StaticString = """
    .bar{display:block;width:100%;max-width:16rem;height:auto;margin:var(--s1) 0}
    .track{fill:var(--track)}
    .fill{fill:var(--k,var(--accent))}
    .other{fill:var(--rest)}
    .whisker{stroke:var(--ink);stroke-width:1.5;fill:none}
    .axis{stroke:var(--edge);stroke-width:1;fill:none}
    .grid-line{stroke:var(--line);stroke-width:1;fill:none}
    .zero{stroke:var(--soft);stroke-width:1.25;fill:none;stroke-dasharray:3 2}
    .dot{fill:var(--k,var(--accent))}
    .line{stroke:var(--k,var(--accent));stroke-width:2.25;fill:none;stroke-linejoin:round;
    stroke-linecap:round}
    .line.two{stroke:var(--k1);stroke-dasharray:6 3}
    .dot.two{fill:var(--k1)}
    .chosen{fill:var(--surface);stroke:var(--ink);stroke-width:2}
    .faint{opacity:.28}
    .outline{stroke:var(--rest);stroke-width:1.75;fill:none}
    .chart{width:100%;height:auto;max-width:44rem;font:11px var(--sans)}
    .chart text{fill:var(--soft)}
    .chart text.strong{fill:var(--ink);font-weight:600}
    .forest{width:100%;height:auto;display:block}
    .legend{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);font-size:var(--t1);
    color:var(--soft);list-style:none;padding:0;margin:0 0 var(--s3)}
    .legend li{display:flex;gap:.45rem;align-items:center}
    .key{width:1rem;height:.7rem;border-radius:.2rem;background:var(--k,var(--accent));flex:none}
    .key.rest{background:none;border:2px solid var(--rest)}
    .key.line-key{height:0;border-top:3px solid var(--k,var(--accent));border-radius:0;background:none}
    .key.two{border-top:3px dashed var(--k1)}
    .strip-part{min-width:3px;border-radius:2px}
    .multiples{display:grid;gap:var(--s4);
    grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));list-style:none;padding:0}
    .multiples>li{border:1px solid var(--line);border-radius:var(--r2);padding:var(--s3) var(--s4);
    background:var(--surface);min-width:0}
    .multiples h3{font-size:var(--t2);margin:0 0 var(--s1)}
    .matrix{width:auto}
    .matrix th,.matrix td{padding:.4rem .6rem;text-align:center;border:1px solid var(--line)}
    .matrix tbody th{text-align:left;white-space:nowrap}
    .matrix td[class]{font-variant-numeric:tabular-nums}
    .m0{background:var(--bad-tint);color:var(--bad)}.m1{background:var(--care-tint);
    color:var(--care)}.m2{background:var(--track);color:var(--ink)}.m3{background:var(--good-tint);
    color:var(--good)}
    """
}
