/// Styles of forms, of the pages to work in, and of other media.
extension StyleSheet {
  static let forms: StaticString = """
    label{display:block;font-weight:550;font-size:var(--t2);margin:var(--s3) 0 var(--s1)}
    .hint{font-size:var(--t1);color:var(--soft);margin:0 0 var(--s1)}
    input[type=text],input[type=search],input[type=number],input[type=password],input[type=date],
    select,textarea{
    width:100%;max-width:40rem;font:var(--t3)/1.4 var(--sans);color:var(--ink);
    background:var(--surface);border:1.5px solid var(--edge);border-radius:var(--r2);
    padding:.5rem .7rem;min-height:2.75rem}
    textarea{min-height:5rem;resize:vertical;display:block}
    input[type=checkbox],input[type=radio]{width:1.15rem;height:1.15rem;accent-color:var(--accent);
    margin:0;flex:none}
    .check{display:flex;gap:.6rem;align-items:center;font-weight:450;margin:0;min-height:2rem}
    .review{border:1px solid var(--line);border-radius:var(--r2);background:var(--surface)}
    .review+.review{margin-top:var(--s2)}
    .review>summary{padding:.7rem var(--s4);font-weight:600;min-height:2.75rem}
    .review>form{padding:0 var(--s4) var(--s4)}
    .review form>:first-child,.review form>input[type=hidden]+label{margin-top:0}
    .review button,.after{margin-top:var(--s3)}
    .drop{border:2px dashed var(--edge);border-radius:var(--r3);padding:var(--s5);
    text-align:center;background:var(--surface)}
    .drop.over{border-color:var(--accent);background:var(--tint)}
    .drop p{margin:0 auto var(--s3)}
    input[type=file]{font:var(--t2)/1.4 var(--sans);max-width:100%;overflow:hidden}
    ::file-selector-button{font:600 var(--t2)/1.2 var(--sans);color:var(--accent);min-height:2.5rem;
    background:transparent;border:1px solid var(--edge);border-radius:var(--r2);padding:.4rem 1rem;
    margin-right:var(--s3);cursor:pointer}
    .drop button{display:flex;margin:var(--s3) auto 0}
    progress{width:100%;height:.75rem;accent-color:var(--accent)}
    .filters{display:flex;flex-wrap:wrap;gap:var(--s3) var(--s4);align-items:flex-end;
    margin:0 0 var(--s4)}
    .filters>div{flex:0 1 11rem}
    .search{margin:0 0 var(--s4)}.search .row{flex-wrap:nowrap;align-items:flex-end}
    .search label{margin-top:0}.grow{flex:1 1 auto;min-width:0}.search input[type=search]{max-width:none}
    .tools form{margin:0}.tools fieldset{border:0;border-top:1px solid var(--line);padding:var(--s3) 0 0;
    margin:var(--s4) 0 0;min-width:0}.tools legend{float:left;width:100%;font-size:var(--t1);
    color:var(--soft);padding:0}.tools legend+*{clear:both}
    .tool-row{display:grid;gap:var(--s3) var(--s5);grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
    .tool-row button{margin-top:var(--s2)}.tool-row label{margin-top:0}
    .filters label{margin-top:0}
    .log{font:var(--t1)/1.6 var(--mono);background:var(--track);border-radius:var(--r2);
    padding:var(--s3) var(--s4);max-height:18rem;overflow:auto;margin:0;white-space:pre-wrap}
    """

  static let work: StaticString = """
    .listen{display:grid;gap:var(--s4);grid-template-columns:minmax(0,1fr);align-items:start}
    .turns{list-style:none;padding:0;margin:0}
    .turns.panel{padding:var(--s3) 1.25rem}
    .turns>li{padding:var(--s2) 0;display:grid;gap:0 var(--s4);
    grid-template-columns:minmax(0,1fr)}
    .turns .speaker{font-size:var(--t1);color:var(--soft);font-variant-numeric:tabular-nums}
    .turns p{margin:0}
    .turns .asks-it{color:var(--soft)}
    mark.coded{background:var(--tint);border-bottom:2px solid var(--accent);border-radius:.2em
    .2em 0 0;font-weight:500}
    .turns>li:target{background:var(--tint);box-shadow:-4px 0 0 var(--accent)}
    mark.coded:target{outline:3px solid var(--accent)}
    .code{font:550 var(--t0)/1.4 var(--sans);color:var(--accent);white-space:nowrap;
    margin-left:.35em}
    .queue{list-style:none;padding:0;margin:0}
    .queue>li{padding:var(--s3) var(--s3);border-bottom:1px solid var(--line);
    border-left:3px solid transparent}
    .queue>li:focus,.queue>li.at{border-left-color:var(--accent);background:var(--tint);
    outline-offset:-3px}
    .queue form{display:flex;flex-wrap:wrap;gap:var(--s2);align-items:center;margin-top:var(--s2)}
    .queue select{width:auto;max-width:100%}
    .roles{list-style:none;padding:0;margin:var(--s3) 0 0;display:grid;gap:var(--s3) var(--s4);
    grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr))}
    .roles>li{border:1px solid var(--line);border-radius:var(--r2);padding:var(--s3) var(--s4)}
    .roles p{margin:0 0 var(--s1)}.roles ul{list-style:none;padding:0;margin:var(--s2) 0}
    .compare th,.compare td{min-width:9.6rem;vertical-align:top}
    .compare tr>:first-child{position:sticky;left:0;background:var(--surface);min-width:6.5rem;
    max-width:8.5rem;font-weight:600;z-index:1;overflow-wrap:break-word}
    .compare ul{padding-left:1rem;margin:0}
    .compare thead th{white-space:normal;color:var(--ink);border-top:4px solid var(--k,transparent);
    padding-top:var(--s2)}
    .swatches{display:grid;gap:var(--s2);
    grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));list-style:none;padding:0}
    .swatches li{border:1px solid var(--line);border-radius:var(--r2);overflow:hidden;
    font-size:var(--t1);background:var(--surface)}
    .swatches span{display:block;height:2.5rem}
    .swatches code{display:block;padding:.3rem .6rem}
    .w-paper{background:var(--paper)}.w-surface{background:var(--surface)}.w-ink{background:var(--ink)}
    .w-soft{background:var(--soft)}.w-line{background:var(--line)}.w-edge{background:var(--edge)}
    .w-accent{background:var(--accent)}.w-tint{background:var(--tint)}.w-rest{background:var(--rest)}
    .w-track{background:var(--track)}.w-good{background:var(--good)}.w-care{background:var(--care)}
    .w-bad{background:var(--bad)}.w-k{background:var(--k)}
    .z0{font-size:var(--t0)}.z1{font-size:var(--t1)}.z2{font-size:var(--t2)}.z3{font-size:var(--t3)}
    .z4{font-size:var(--t4)}.z5{font-size:var(--t5)}.z6{font-size:var(--t6)}
    .z7{font:600 var(--t7)/1.15 var(--serif)}.z8{font:600 var(--t8)/1.1 var(--serif)}
    .finding{display:grid;gap:var(--s1)}
    """

  static let media: StaticString = """
    @media (min-width:36rem){.hero .avatar{width:6.5rem;height:6.5rem}
    .wants>li{grid-template-columns:minmax(0,1fr) auto}
    .wants .kind,.wants .words,.wants .what{grid-column:1}
    .wants .tally{grid-column:2;grid-row:1/3;flex-direction:column;align-items:flex-end;gap:.1rem}}
    @media (min-width:48rem){main{padding:var(--s6) var(--s6) var(--s7)}
    .foot p{padding-left:var(--s6);padding-right:var(--s6)}
    .stages{grid-template-columns:repeat(3,minmax(0,1fr));gap:var(--s5) 0}
    .stages>li,.stages>li:last-child{border-left:0;border-top:2px solid var(--k,var(--accent));
    padding:1.1rem var(--s4) 0 0;margin:.4rem 0 0}
    .stages>li::before{left:0;top:-.48rem}
    .stages>.gap{border-left:0;border-top-style:dashed}
    .claims>li{grid-template-columns:minmax(0,1fr) minmax(0,16rem)}
    .turns>li{grid-template-columns:9rem minmax(0,1fr)}
    .fields>div{grid-template-columns:13rem minmax(0,1fr)}.fields dt{grid-row:1/9}
    .fields dd{grid-column:2}}
    @media (min-width:60rem){.split{grid-template-columns:minmax(0,7fr) minmax(0,5fr)}
    .grid.two{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
    .claim-page{grid-template-columns:minmax(0,1fr) 20rem}
    .hero.wide{grid-template-columns:auto minmax(0,1fr) minmax(16rem,20rem)}
    .listen{grid-template-columns:18rem minmax(0,1fr)}}
    @media (max-width:59.99rem){.hero-share{grid-column:1/-1}}
    @media (min-width:64rem){.shell{grid-template:1fr auto/14.5rem minmax(0,1fr)}
    .shell>.top{grid-row:1/3;border-bottom:0;border-right:1px solid var(--line)}
    .shell>.top nav{position:sticky;top:0;display:block;max-height:100vh;overflow:auto;
    padding:var(--s4)}
    .shell>.top .brand{padding:0 .6rem;margin-bottom:var(--s3)}
    .shell>.top nav ul{display:block;margin:0 0 var(--s4)}
    .shell>.top .group{display:block;font-size:var(--t0);color:var(--soft);padding:0 .6rem;
    margin:0 0 var(--s1)}
    .shell>.top nav li a{min-height:2.25rem;padding:0 .6rem;border-radius:var(--r1)}
    .shell>.top nav li a:hover{background:var(--track)}
    .shell>.top nav li a[aria-current]{box-shadow:none;background:var(--tint);color:var(--ink)}
    .shell>.top nav svg.icon{display:block;width:1.1rem;height:1.1rem;flex:none;fill:none;
    stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}}
    @media (min-width:84rem){.stages{grid-template-columns:repeat(6,minmax(0,1fr))}}
    @media (prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important;
    scroll-behavior:auto!important}}
    @media (forced-colors:active){.track{fill:Canvas;stroke:CanvasText}.fill,.dot{fill:Highlight}
    .line,.whisker{stroke:CanvasText}.other{fill:GrayText}.chip,.tiles>div{border:1px solid CanvasText}
    .avatar,.key,.strip-part{forced-color-adjust:none}.note,.against,.contrast,.next{border:1px solid
    CanvasText}}
    @page{size:A4;margin:9mm 10mm}
    @media print{:root{--paper:#fff;--shadow:none;color-scheme:light}html{font-size:10.4px}
    body{line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .shell{display:block}.top,.skip,.go,.crumbs,.no-print,dialog,form,.button,button,.on-screen{
    display:none!important}
    main{max-width:none;padding:0}
    .panel,.card,.quote,.claims>li,.stages>li,.wants>li{break-inside:avoid}
    .panel{padding:.55rem .8rem;border-radius:.5rem}.panel+.panel,.after{margin-top:.3rem}
    .stack,.split,.grid{gap:.55rem}
    details.panel>summary{margin:0;padding:0}summary::before{display:none}
    details::details-content{content-visibility:visible;display:block;block-size:auto}
    .hero{margin-bottom:.8rem}.hero .avatar{width:5rem;height:5rem}.hero h1,.hero h2{font-size:3.2rem}
    .hero.wide{grid-template-columns:auto minmax(0,1fr) 17rem}.hero-share{grid-column:auto}
    .job{font-size:1.5rem;margin-bottom:.8rem;max-width:none}.summary{margin-bottom:.6rem;max-width:none}
    .note{margin:.5rem 0;padding:.3rem .8rem}
    .split{grid-template-columns:minmax(0,1fr) minmax(0,1fr);margin-bottom:.55rem}
    .said>li,.wants>li{padding:.3rem 0}.wants>li{grid-template-columns:minmax(0,1fr) auto}
    .wants .tally{grid-column:2;grid-row:1/3}.wants .words{grid-column:1;margin:.15rem 0 0}
    .wants>li:nth-child(n+3) .words,.from{display:none}.bar{max-width:12rem}
    .metrics th,.metrics td{padding:.15rem .4rem .15rem 0}.metrics .kind{display:inline;margin-left:.4em}
    .metrics .plot .kind{display:none}.forest{height:1.2rem}
    .summary,details.panel:has(.forces),.stack>.panel:nth-child(n+2) .words{display:none}
    .stages{grid-template-columns:repeat(6,minmax(0,1fr));gap:0}
    .stages>li,.stages>li:last-child{border-left:0;border-top:2px solid var(--k,var(--accent));
    padding:.7rem .6rem 0 0;margin:.4rem 0 0}.stages>li::before{left:0;top:-.42rem}
    .step+.step{display:none}
    .forces,.teams{grid-template-columns:repeat(4,minmax(0,1fr));gap:.6rem}
    .force{padding:.4rem .6rem}.force p{margin:0 0 .2rem}.force p:nth-of-type(n+4){display:none}
    .teams li{padding:.2rem 0}.teams li:nth-child(n+3){display:none}
    .asks{grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem}.asks>li{padding:.3rem .6rem}
    h2,h3,h4{break-after:avoid}a{color:inherit;text-decoration:none}
    .foot{border:0}.foot p{padding:.4rem 0 0;font-size:.7rem}}
    """
}
