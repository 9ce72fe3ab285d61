/// Styles of the components that every page uses.
extension StyleSheet {
  static let parts: StaticString = """
    .panel{background:var(--surface);border:1px solid var(--line);border-radius:var(--r3);
    padding:var(--s4) 1.25rem;box-shadow:var(--shadow);min-width:0}
    .panel>h2,.panel>h3{margin:0 0 var(--s3);font-size:var(--t4)}
    .panel>:last-child{margin-bottom:0}
    .panel+.panel{margin-top:var(--s4)}
    .grid>.panel+.panel,.multiples>.panel+.panel{margin-top:0}
    .finding>*{min-width:0;overflow-wrap:anywhere}
    .stack{display:grid;gap:var(--s4);min-width:0;align-content:start}
    .stack>*{min-width:0;margin:0!important}
    .grid{display:grid;gap:var(--s4);grid-template-columns:minmax(0,1fr)}
    .columns{display:grid;gap:var(--s3) var(--s5);
    grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
    .chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:var(--s2) 0;padding:0;list-style:none}
    .chip{display:inline-flex;align-items:center;gap:.35em;font-size:var(--t1);line-height:1.4;
    padding:.1rem .6rem;border-radius:1rem;background:var(--track);color:var(--ink);
    border:1px solid transparent;font-weight:500;white-space:nowrap;max-width:100%}
    .chip.good,.chip.care,.chip.bad{padding-left:.5rem}
    .chip.good::before,.chip.care::before,.chip.bad::before{content:"";width:.5em;height:.5em;
    border-radius:50%;background:currentColor}
    .chip.care::before{border-radius:0;clip-path:polygon(50% 0,100% 100%,0 100%);width:.6em;
    height:.6em}
    .chip.bad::before{border-radius:0}
    .good{background:var(--good-tint);color:var(--good)}
    .care{background:var(--care-tint);color:var(--care)}
    .bad{background:var(--bad-tint);color:var(--bad)}
    .note{border-left:4px solid var(--care);background:var(--care-tint);padding:var(--s3) var(--s4);
    border-radius:var(--r1) var(--r2) var(--r2) var(--r1);margin:var(--s4) 0;font-size:var(--t2)}
    .note.calm{border-color:var(--accent);background:var(--tint)}
    .note.done{border-color:var(--good);background:var(--good-tint)}
    .note.wrong{border-color:var(--bad);background:var(--bad-tint)}
    .note>:last-child{margin-bottom:0}
    .note ul{margin:0;padding:0;list-style:none}
    .note li+li{margin-top:var(--s1)}
    details{min-width:0}
    summary{cursor:pointer;list-style:none;display:flex;gap:.6rem;align-items:baseline}
    summary::-webkit-details-marker{display:none}
    summary::before{content:"";flex:none;width:.45em;height:.45em;border-right:2px solid var(--soft);
    border-bottom:2px solid var(--soft);transform:rotate(-45deg) translateY(-.15em);
    transition:transform .12s}
    [open]>summary::before{transform:rotate(45deg) translateY(-.2em)}
    summary>h2,summary>h3{margin:0;font-size:var(--t4)}
    summary .count{margin-left:auto;color:var(--soft);font-size:var(--t2);font-weight:400;
    white-space:nowrap}
    .fold{border-bottom:1px solid var(--line)}
    .fold>summary{padding:var(--s3) 0;min-height:2.75rem}
    .fold>div{padding:0 0 var(--s4)}
    details.panel>summary{margin:calc(-1*var(--s4)) -1.25rem;padding:var(--s4) 1.25rem}
    details.panel[open]>summary{margin-bottom:0}
    .plain>summary{color:var(--soft)}
    .scroll{overflow-x:auto;scrollbar-width:thin;position:relative}
    .said{list-style:none;padding:0;margin:0}
    .said>li{padding:var(--s3) 0;border-bottom:1px solid var(--line)}
    .said>li:first-child{padding-top:0}
    .said>li:last-child{border-bottom:0;padding-bottom:0}
    .said.panel{padding:var(--s4) 1.25rem}
    .said a,.stages a,.quiet a,a.quiet{color:inherit;text-decoration-color:var(--edge)}
    .said a:hover,.stages a:hover,.quiet a:hover{text-decoration-color:currentColor}
    .said p{margin:0 0 var(--s1)}
    .kind{display:block;font-size:var(--t1);color:var(--soft)}
    .share{font-weight:600;margin:0 0 var(--s1)}
    .places{margin:var(--s1) 0 var(--s2)}
    .tiles{display:grid;gap:1px;background:var(--line);border:1px solid var(--line);
    border-radius:var(--r3);overflow:hidden;
    grid-template-columns:repeat(auto-fit,minmax(min(50% - 1px,9.5rem),1fr));margin:0 0 var(--s5)}
    .tiles>div{background:var(--surface);padding:var(--s3) var(--s4) var(--s4);min-width:0}
    .tiles dd{font:600 var(--t6)/1.15 var(--serif);font-variant-numeric:lining-nums tabular-nums}
    .tiles dd.sub{font:var(--t1)/1.4 var(--sans);color:var(--soft);margin-top:.15rem}
    .next{display:flex;flex-wrap:wrap;gap:var(--s3) var(--s4);align-items:center;
    border:1px solid var(--line);border-left:4px solid var(--accent);background:var(--surface);
    border-radius:var(--r2);padding:var(--s3) var(--s4);margin:0 0 var(--s5)}
    .next p{margin:0;flex:1 1 22rem}
    .next strong{display:block;font-size:var(--t1);color:var(--soft);font-weight:500}
    .empty{border:1.5px dashed var(--edge);border-radius:var(--r3);padding:var(--s7) var(--s5);
    text-align:center;background:var(--surface)}
    .empty p{margin-left:auto;margin-right:auto}
    .empty h2{margin:0 0 var(--s3);font:600 var(--t6)/1.2 var(--serif)}
    .avatar{flex:none;width:3rem;height:3rem}
    .a0{fill:var(--k0)}.a1{fill:var(--k1)}.a2{fill:var(--k2)}.a3{fill:var(--k3)}.a4{fill:var(--k4)}
    .ak{fill:var(--k,var(--accent))}.ground{fill:var(--track)}
    .button,button{display:inline-flex;align-items:center;justify-content:center;gap:.5em;
    min-height:2.5rem;padding:.4rem 1rem;border-radius:var(--r2);border:1px solid var(--accent);
    background:var(--accent);color:var(--on-accent);font:600 var(--t2)/1.2 var(--sans);
    text-decoration:none;cursor:pointer}
    .button:hover,button:hover{filter:brightness(1.12)}
    .button.second,button.second{background:transparent;color:var(--accent);border-color:var(--edge)}
    .button.second:hover,button.second:hover{border-color:var(--accent);filter:none}
    .button.danger,button.danger{background:transparent;color:var(--bad);border-color:var(--bad)}
    button[disabled]{opacity:.55;cursor:not-allowed}
    .row{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s3);align-items:center}
    .tabs{display:flex;gap:0 var(--s4);overflow-x:auto;border-bottom:1px solid var(--line);
    margin:0 0 var(--s4);scrollbar-width:none}
    .tabs a{padding:.6rem 0;color:var(--soft);text-decoration:none;white-space:nowrap;
    font-size:var(--t2)}
    .tabs a[aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -2px var(--accent)}
    """

  static let cards: StaticString = """
    .cards{display:grid;gap:var(--s4);list-style:none;padding:0;
    grid-template-columns:repeat(auto-fill,minmax(min(100%,20.5rem),1fr));margin:0 0 var(--s5)}
    .card{background:var(--surface);border:1px solid var(--line);border-radius:var(--r3);
    padding:1.25rem;box-shadow:var(--shadow);min-width:0;display:flex;flex-direction:column;
    position:relative;border-top:4px solid var(--k,var(--accent))}
    .card h2{margin:0;font:600 1.375rem/1.2 var(--serif)}
    .card h2 a{color:inherit;text-decoration:none}
    .card h2 a:hover{text-decoration:underline}
    .card h2 small{display:block;font:500 var(--t2)/1.35 var(--sans);color:var(--soft)}
    .card h3{margin:var(--s4) 0 var(--s1);font-size:var(--t1);color:var(--soft);font-weight:550}
    .card ul:not(.chips){list-style:none;padding:0;margin:0;font-size:var(--t2)}
    .card li{padding:.2rem 0}
    .card li>span{display:block}
    .card .go{margin:auto 0 0;padding-top:var(--s4);display:flex;gap:var(--s3);flex-wrap:wrap;
    justify-content:space-between;font-size:var(--t2)}
    .card .job-short{font:400 1.0625rem/1.4 var(--serif);margin:var(--s3) 0 0}
    .who{display:flex;gap:.85rem;align-items:center;margin-bottom:var(--s3)}
    .who>div{min-width:0}
    .figure{display:flex;gap:.5rem;align-items:baseline;flex-wrap:wrap;margin:0 0 var(--s1)}
    .figure b{font:600 1.75rem/1 var(--serif);font-variant-numeric:lining-nums}
    """
}
