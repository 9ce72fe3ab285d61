"""The same personas served by Flask under Waitress: python3 peer.py DOCUMENT.json PORT"""

import json
import sys

from flask import Flask, Response, abort, render_template_string
from waitress import serve

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ p.name }}</title>
</head><body><main><h1>{{ p.name }}</h1><p>{{ p.summary }}</p>
{% for c in p.claims %}<section><h2>{{ c.text }}</h2>
<p>{{ c.support.customers }} of {{ c.support.of }}, {{ c.status }}, {{ c.confidence }}</p>
{% if c.prevalence %}<p>{{ "%.0f"|format(c.prevalence.persona * 100) }} % here,
{{ "%.0f"|format(c.prevalence.rest * 100) }} % elsewhere</p>{% endif %}
</section>{% endfor %}
<table>{% for m in p.metrics %}<tr><th>{{ m.title or m.name }}</th><td>{{ m.value }}</td>
<td>{{ m.baseline }}</td><td>{{ m.n }}</td></tr>{% endfor %}</table>
</main></body></html>"""

app = Flask(__name__)
document = json.load(open(sys.argv[1], encoding="utf-8"))
personas = {persona["id"]: persona for persona in document["personas"]}


@app.get("/api/v1/personas/<persona>")
def api(persona):
    if persona not in personas:
        abort(404)
    return Response(json.dumps(personas[persona]), mimetype="application/json")


@app.get("/personas/<persona>")
def page(persona):
    if persona not in personas:
        abort(404)
    return render_template_string(PAGE, p=personas[persona])


serve(app, host="127.0.0.1", port=int(sys.argv[2]), threads=8, _quiet=True)
