/// Styles of the pages where files come in and people are put right.
extension StyleSheet {
  static let intake: StaticString = """
    .date{white-space:nowrap}
    .files{list-style:none;padding:0;margin:0;display:grid;gap:var(--s3)}
    .file{display:grid;gap:var(--s1) var(--s4);grid-template-columns:minmax(0,1fr);
    align-items:start}
    .file>*{min-width:0;margin:0}
    .file h3{margin:0;font-size:var(--t3);overflow-wrap:anywhere}
    .files>.panel+.panel{margin-top:0}
    .file .chips{margin:.35rem 0 0}
    .people .means{margin:0}
    .file .row{justify-self:start}
    .sheet{list-style:none;padding:0;margin:0}
    .sheet>li{display:grid;gap:var(--s1) var(--s5);grid-template-columns:minmax(0,1fr);
    padding:var(--s3) 0;border-bottom:1px solid var(--line);align-items:center}
    .sheet>li:first-child{padding-top:0}
    .sheet>li:last-child{border-bottom:0;padding-bottom:0}
    .sheet>li>*{min-width:0;margin:0}
    .sheet label{font-weight:600;overflow-wrap:anywhere;margin:0}
    .sheet label small{display:block;font-weight:400;color:var(--soft)}
    .sheet select{max-width:none}
    .sheet .seen{color:var(--soft);font-size:var(--t1);font-variant-numeric:tabular-nums}
    .sheet .seen b{font-weight:500;color:var(--ink);display:block}
    .sheet>li.changed{box-shadow:-.6rem 0 0 var(--surface),-.75rem 0 0 var(--accent)}
    .means{display:flex;flex-wrap:wrap;gap:.15rem .9rem;list-style:none;padding:0;
    margin:var(--s3) 0 0;font-size:var(--t1)}
    .means li{min-width:0;overflow-wrap:anywhere}
    .means b{font-weight:550}
    .means span{color:var(--soft)}
    .people{list-style:none;padding:0;margin:0}
    .people>li{padding:var(--s3) 0;border-bottom:1px solid var(--line);display:grid;
    gap:var(--s1) var(--s4);grid-template-columns:minmax(0,1fr)}
    .people>li:first-child{padding-top:0}
    .people>li:last-child{border-bottom:0;padding-bottom:0}
    .people p,.people ul{margin:0}
    .keys{list-style:none;padding:0;margin:0;display:grid;gap:.15rem var(--s4);
    font-size:var(--t2)}
    .keys li{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:0 var(--s3)}
    .keys span:first-child{color:var(--soft)}
    .keys b{font:500 .95em var(--mono);overflow-wrap:anywhere;grid-column:2}
    .pages{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);align-items:center;
    justify-content:space-between;margin-top:var(--s4);font-size:var(--t2)}
    .pages p{margin:0}
    .report{display:grid;gap:var(--s3);grid-template-columns:minmax(0,1fr)}
    @media (min-width:48rem){.sheet>li{grid-template-columns:minmax(0,5fr) 15rem minmax(0,4fr)}
    .file{grid-template-columns:minmax(0,1fr) auto}.file>.means,.file>.wide{grid-column:1/-1}
    .people>li{grid-template-columns:11rem minmax(0,1fr)}}
    """
}
