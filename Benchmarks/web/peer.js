// The same personas served by Node's own server: node peer.js DOCUMENT.json PORT
const fs = require("fs");
const http = require("http");

const document = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const personas = new Map(document.personas.map((persona) => [persona.id, persona]));
const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[sign]);

function page(p) {
  const claims = p.claims.map((c) => `<section><h2>${escaped(c.text)}</h2>
<p>${c.support.customers} of ${c.support.of}, ${c.status}, ${c.confidence}</p>${c.prevalence
    ? `<p>${Math.round(c.prevalence.persona * 100)} % here,
${Math.round(c.prevalence.rest * 100)} % elsewhere</p>` : ""}</section>`);
  const rows = p.metrics.map((m) => `<tr><th>${escaped(m.title || m.name)}</th><td>${m.value}</td>
<td>${m.baseline}</td><td>${m.n}</td></tr>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(p.name)}
</title></head><body><main><h1>${escaped(p.name)}</h1><p>${escaped(p.summary)}</p>
${claims.join("")}<table>${rows.join("")}</table></main></body></html>`;
}

http.createServer((request, response) => {
  const steps = request.url.split("/");
  const persona = personas.get(decodeURIComponent(steps[steps.length - 1]));
  if (!persona) { response.writeHead(404).end(); return; }
  if (request.url.startsWith("/api/")) {
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(persona));
  } else {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page(persona));
  }
}).listen(Number(process.argv[3]), "127.0.0.1");
