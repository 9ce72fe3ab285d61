/// The script of the server's pages: everything works without it, it only makes things nearer.
///
/// It opens evidence beside the card, shows the progress of imports and builds, takes dropped files
/// and moves through the review queue by keyboard. It loads nothing from elsewhere and writes no
/// markup of its own but what the server sends.
package enum PageScript {
  /// What the server gives at `/studio.js`.
  package static var text: String {
    var writer = HTMLWriter()
    for part in [drawer, progress, files, queue, roles] { writer.raw(part) }
    return writer.string
  }

  /// Sixteen letters that change with the script, so that browsers may keep it for ever.
  package static let version = ContentMark.of(text)

  /// Evidence opens in a drawer with the address of its own page; back closes it.
  private static let drawer: StaticString = #"""
    'use strict';
    (() => {
    const isEvidence = a => a && a.origin === location.origin
      && /^\/personas\/[^/]+\/claims\/[^/]+$/.test(a.pathname);
    const main = document.getElementById('main');
    if (!main || !window.HTMLDialogElement) return;
    let opener = null, home = location.pathname + location.search, title = document.title;
    const dialog = document.createElement('dialog');
    dialog.className = 'drawer';
    dialog.setAttribute('aria-label', 'Evidence');
    const bar = document.createElement('div');
    bar.className = 'drawer-bar';
    const whole = document.createElement('a');
    whole.textContent = 'Open as a page';
    const close = document.createElement('button');
    close.type = 'button'; close.className = 'second'; close.textContent = 'Close';
    bar.append(whole, close);
    const body = document.createElement('div');
    body.className = 'drawer-body';
    dialog.append(bar, body);
    document.body.append(dialog);
    const show = async (address, push) => {
      const answer = await fetch(address, {headers: {'X-Part': 'main'}});
      if (!answer.ok) { location.href = address; return; }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const part = page.getElementById('main');
      if (!part) { location.href = address; return; }
      part.querySelectorAll('script').forEach(s => s.remove());
      body.replaceChildren(...part.childNodes);
      whole.href = address;
      document.title = page.title;
      if (push) history.pushState({drawer: true}, '', address);
      if (!dialog.open) dialog.showModal();
      dialog.scrollTop = 0;
      close.focus();
    };
    const hide = () => {
      if (dialog.open) dialog.close();
      document.title = title;
      if (opener) opener.focus();
    };
    document.addEventListener('click', event => {
      const a = event.target.closest && event.target.closest('a[href]');
      if (!isEvidence(a) || isEvidence(location) && !dialog.open || a === whole) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
      event.preventDefault();
      if (!dialog.open) opener = a;
      show(a.href, true).catch(() => { location.href = a.href; });
    });
    close.addEventListener('click', () => history.back());
    dialog.addEventListener('cancel', event => { event.preventDefault(); history.back(); });
    dialog.addEventListener('click', event => { if (event.target === dialog) history.back(); });
    window.addEventListener('popstate', () => {
      if (location.pathname + location.search === home) hide();
      else if (isEvidence(location)) show(location.href, false);
      else location.reload();
    });
    })();

    """#

  /// The page of an import or a build follows it live.
  private static let progress: StaticString = #"""
    (() => {
    const box = document.querySelector('[data-events]');
    if (!box || !window.EventSource) return;
    const say = (name, text) => {
      const place = box.querySelector('[data-show=' + name + ']');
      if (place && place.textContent !== text) place.textContent = text;
    };
    const source = new EventSource(box.dataset.events);
    source.onmessage = event => {
      const now = JSON.parse(event.data);
      say('phase', now.phase); say('detail', now.detail); say('time', now.time);
      const bar = box.querySelector('progress');
      if (bar) { if (now.share === null) bar.removeAttribute('value'); else bar.value = now.share; }
      if (now.done) { source.close(); location.reload(); }
    };
    })();

    """#

  /// Files can be dropped, and are sent with their progress shown.
  private static let files: StaticString = #"""
    (() => {
    const form = document.querySelector('form[data-upload]');
    if (!form) return;
    const input = form.querySelector('input[type=file]');
    const zone = form.querySelector('.drop');
    const status = form.querySelector('[data-show=upload]');
    const list = () => {
      const files = [...input.files];
      status.textContent = files.length === 0 ? '' : files.length === 1 ? files[0].name
        : files.length + ' files: ' + files.slice(0, 4).map(f => f.name).join(', ')
        + (files.length > 4 ? ' ...' : '');
    };
    input.addEventListener('change', list);
    for (const name of ['dragenter', 'dragover']) zone.addEventListener(name, event => {
      event.preventDefault(); zone.classList.add('over'); });
    for (const name of ['dragleave', 'drop']) zone.addEventListener(name, () =>
      zone.classList.remove('over'));
    zone.addEventListener('drop', event => {
      event.preventDefault();
      if (event.dataTransfer.files.length) { input.files = event.dataTransfer.files; list(); }
    });
    form.addEventListener('submit', event => {
      if (!input.files.length) return;
      event.preventDefault();
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.upload.onprogress = now => { if (now.lengthComputable) status.textContent =
        'Sent ' + Math.floor(100 * now.loaded / now.total) + ' %'; };
      request.onload = () => {
        if (request.responseURL && request.status < 400) location.href = request.responseURL;
        else {
          const page = new DOMParser().parseFromString(request.responseText, 'text/html');
          const part = page.getElementById('main');
          if (part) document.getElementById('main').replaceChildren(...part.childNodes);
          else status.textContent = 'The files were not taken. Try again.';
        }
      };
      request.onerror = () => { status.textContent =
        'The files could not be sent. Is the server still running?'; };
      form.querySelector('button').disabled = true;
      request.send(new FormData(form));
    });
    })();

    """#

  /// Columns whose role was changed are marked and counted before they are sent.
  private static let roles: StaticString = #"""
    (() => {
    const list = document.querySelector('[data-roles]');
    if (!list) return;
    const form = list.closest('form');
    const status = form.querySelector('[data-show=changes]');
    const fields = [...form.querySelectorAll('select')];
    const old = new Map(fields.map(field => [field, field.value]));
    let sent = false;
    const changed = () => fields.filter(field => field.value !== old.get(field)).length;
    form.addEventListener('change', event => {
      const item = event.target.closest('.sheet>li');
      if (item) item.classList.toggle('changed', event.target.value !== old.get(event.target));
      const count = changed();
      status.textContent = count ? count + (count > 1 ? ' changes' : ' change') + ', not kept yet'
        : '';
    });
    form.addEventListener('submit', () => { sent = true; });
    window.addEventListener('beforeunload', event => {
      if (!sent && changed()) event.preventDefault();
    });
    })();

    """#

  /// The review queue by keyboard: j and k move, digits choose, Enter saves; x, r, m, s and v change the theme.
  private static let queue: StaticString = #"""
    (() => {
    const items = [...document.querySelectorAll('.queue>li')];
    if (!items.length) return;
    let at = -1;
    const places = {r: 'theme-name', m: 'theme-merge', s: 'theme-split', v: 'theme-move'};
    const go = step => {
      at = Math.max(0, Math.min(items.length - 1, at + step));
      items.forEach((item, index) => item.classList.toggle('at', index === at));
      items[at].focus();
      items[at].scrollIntoView({block: 'nearest'});
    };
    document.addEventListener('keydown', event => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (/^(TEXTAREA|SELECT)$/.test(event.target.tagName)
        || event.target.tagName === 'INPUT' && event.target.type !== 'checkbox') return;
      if (event.key === 'j') go(1);
      else if (event.key === 'k') go(-1);
      else if (event.key in places && document.getElementById(places[event.key]))
        document.getElementById(places[event.key]).focus();
      else if (at >= 0 && event.key === 'x') {
        const box = items[at].querySelector('input[type=checkbox]');
        if (box) box.checked = !box.checked;
      } else if (at >= 0 && event.key === 'c') items[at].querySelector('select').focus();
      else if (at >= 0 && /^[1-9]$/.test(event.key)) {
        const select = items[at].querySelector('select');
        if (select && select.options[event.key - 1]) select.selectedIndex = event.key - 1;
      } else if (at >= 0 && event.key === 'Enter' && event.target === items[at]) {
        items[at].querySelector('button').click();
      } else return;
      event.preventDefault();
    });
    })();

    """#
}
