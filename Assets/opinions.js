// Samspil, opinions: a vote is sent without leaving the page, and an open map follows along.
// Everything works without this file. Words come from the page.
(() => {
  // Votes: the answer to a form in [data-ballot] is the next statement.
  const ballot = document.querySelector('[data-ballot]');
  if (ballot) {
    const status = document.createElement('p');
    status.className = 'small';
    status.setAttribute('role', 'status');
    ballot.after(status);
    // What a page that refuses says: what is the case, and what to do now.
    const refusal = text => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      const said = [page.querySelector('.fault h1'), ...page.querySelectorAll('.fault .bulleted li')];
      return said.filter(Boolean).map(one => one.textContent.trim().replace(/[.]?$/, '.')).join(' ');
    };
    let busy = false;
    ballot.addEventListener('submit', async event => {
      const form = event.target, button = event.submitter;
      if (!button) return;
      event.preventDefault();
      if (busy) return;
      busy = true;
      const body = new URLSearchParams(new FormData(form));
      body.set(button.name, button.value);
      body.set('del', '1');
      status.textContent = '';
      try {
        const answer = await fetch(form.action, { method: 'POST', body });
        if (answer.redirected) { location.reload(); return; }
        const text = await answer.text();
        if (answer.ok) {
          ballot.innerHTML = text;
          const own = document.getElementById('egne');
          if (own && ballot.querySelector('[data-asks]')) own.hidden = false;
          ballot.querySelector('.card--ballot, .empty')?.focus({ preventScroll: true });
        } else {
          const said = refusal(text);
          if (!said) { location.reload(); return; }
          status.textContent = said;
          // The statement is no more: the next one stands ready.
          if (answer.status === 409) {
            const page = await fetch(location.pathname).then(one => one.text());
            const next = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-ballot]');
            if (next) ballot.innerHTML = next.innerHTML;
          }
        }
      } catch {
        status.textContent = ballot.dataset.offline;
      }
      busy = false;
    });
  }

  // What was typed stands there again when the line was lost. It is forgotten when a page says that it arrived.
  document.querySelectorAll('textarea[name=nyt]').forEach(field => {
    const key = 'samspil ' + location.pathname.split('/').slice(0, 3).join('/'), sent = key + ' sent';
    try {
      if (sessionStorage.getItem(sent) && document.querySelector('.flash')) localStorage.removeItem(key);
      sessionStorage.removeItem(sent);
      if (!field.value) field.value = localStorage.getItem(key) ?? '';
      field.addEventListener('input', () => localStorage.setItem(key, field.value));
      field.form?.addEventListener('submit', () => sessionStorage.setItem(sent, '1'));
    } catch { /* not kept, then */ }
  });

  // An open map: told that there is a newer one, it fetches itself.
  const part = document.querySelector('[data-listen]');
  if (part && window.EventSource) {
    let number, fetching = false, again = false;
    const renew = async () => {
      if (fetching) { again = true; return; }
      fetching = true;
      const answer = await fetch(location.href).catch(() => null);
      if (answer?.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.querySelector('[data-listen]');
        const open = [...part.querySelectorAll('details')].map(details => details.open);
        if (fresh && !part.contains(document.activeElement)) {
          part.replaceChildren(...fresh.childNodes);
          part.querySelectorAll('details').forEach((details, at) => { details.open = open[at] ?? false; });
        }
      }
      fetching = false;
      if (again) { again = false; renew(); }
    };
    const source = new EventSource(part.dataset.listen);
    source.onmessage = event => {
      const told = JSON.parse(event.data).number;
      if (number !== undefined && told !== number) renew();
      number = told;
    };
    // Who cannot keep a line open asks now and then.
    source.onerror = () => { if (source.readyState === 2) setInterval(() => document.hidden || renew(), 15000); };
  }
})();
