// Samspil: progressive enhancement only. Every page works without this file.
// Words come from the page: data- attributes on <html>, {n} stands for a number.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const first = (selector, root = document) => root.querySelector(selector);
  const words = document.documentElement.dataset;

  // What speaks must stand there, empty, before it has something to say.
  const speaker = after => {
    const line = document.createElement('p');
    line.className = 'small muted';
    line.setAttribute('role', 'status');
    after.after(line);
    return line;
  };

  // Error summary takes focus on load; its links focus the field.
  const summary = first('.errors');
  if (summary) {
    summary.tabIndex = -1;
    summary.focus();
    summary.addEventListener('click', event => {
      const link = event.target.closest('a[href^="#"]');
      const field = link && document.getElementById(link.hash.slice(1));
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: 'center' });
    });
  }

  // Menus: Escape and a click outside close them; focus returns to the button.
  const menus = all('details.menu');
  document.addEventListener('click', event => menus.forEach(menu => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  }));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') menus.filter(menu => menu.open).forEach(menu => {
      menu.open = false;
      first('summary', menu).focus();
    });
  });

  // The current tab is in view on phones.
  const tab = first('.tabs [aria-current]');
  if (tab) {
    const list = tab.closest('ul');
    list.scrollLeft = tab.offsetLeft - list.offsetLeft - 24;
  }

  // Characters left, once few remain: <html data-left="{n} tegn tilbage">.
  if (words.left) all('textarea[maxlength], input[data-count]').forEach(field => {
    const line = speaker(field);
    let timer;
    const count = () => {
      const left = field.maxLength - field.value.length;
      line.textContent = left <= 40 ? words.left.replace('{n}', left) : '';
    };
    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(count, 300); });
    count();
  });

  // Similar ones while typing: data-similar="/address" data-similar-into="id".
  all('[data-similar]').forEach(field => {
    const into = document.getElementById(field.dataset.similarInto);
    if (!into) return;
    let timer, asked;
    field.addEventListener('input', () => {
      clearTimeout(timer);
      asked?.abort();
      const text = field.value.trim();
      if (text.length < 3) { into.replaceChildren(); return; }
      timer = setTimeout(async () => {
        const address = new URL(field.dataset.similar, location.href);
        address.searchParams.set('q', text);
        asked = new AbortController();
        try {
          const answer = await fetch(address, { signal: asked.signal, headers: { accept: 'text/html' } });
          if (answer.ok && !answer.redirected) into.innerHTML = (await answer.text()).trim();
        } catch { /* typed on, or offline: what stands there may stay */ }
      }, 400);
    });
  });

  // Copy: data-copy="text" or data-copy="#field"; hidden until it can work.
  all('[data-copy]').forEach(button => {
    const line = speaker(button);
    button.hidden = false;
    button.addEventListener('click', async () => {
      const source = button.dataset.copy.startsWith('#') ? first(button.dataset.copy) : null;
      const text = source ? source.value ?? source.textContent.trim() : button.dataset.copy;
      line.textContent = '';
      try {
        await navigator.clipboard.writeText(text);
        line.textContent = button.dataset.copied ?? words.copied ?? '';
      } catch { source?.select?.(); }
    });
  });

  // A file that is too large is said to be so before it is sent.
  all('input[type="file"][data-bytes]').forEach(field => {
    const line = speaker(field);
    field.addEventListener('change', () => {
      const isLarge = [...field.files].some(file => file.size > field.dataset.bytes);
      line.textContent = isLarge ? field.dataset.tooLarge : '';
    });
  });

  // One press sends once. The button stays focusable and is free again when
  // the page is shown again, or nothing has come of it.
  const free = form => {
    delete form.dataset.sent;
    all('[aria-disabled][data-sent]', form).forEach(button => {
      button.removeAttribute('aria-disabled');
      delete button.dataset.sent;
    });
  };
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if ('sent' in form.dataset) { event.preventDefault(); return; }
    form.dataset.sent = '';
    if (event.submitter) {
      event.submitter.dataset.sent = '';
      event.submitter.setAttribute('aria-disabled', 'true');
    }
    setTimeout(free, 8000, form);
  });
  addEventListener('pageshow', () => all('form[data-sent]').forEach(free));

  // Comparison: keys 1, 2 and 0 work only while focus is inside (WCAG 2.1.4).
  first('.pair')?.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    (all('.pair__card')[event.key - 1] ?? (event.key === '0' ? first('[value="="]') : null))?.click();
  });

  // Flash messages can be closed; they never vanish by themselves.
  all('[data-close]').forEach(button => button.addEventListener('click', () => button.closest('.flash').remove()));

  // Dialogs open on top of a link that also works as a page.
  all('[data-dialog]').forEach(link => link.addEventListener('click', event => {
    const dialog = first(link.dataset.dialog);
    if (!dialog?.showModal) return;
    event.preventDefault();
    dialog.showModal();
  }));
})();
