// Samspil, rooms: a phone goes where the room goes, and the screen shows what is new.
// Everything works without this file. Words come from the page.
(() => {
  // Told that something changed, or that the line is back; asks now and then all the same.
  const follow = (address, told, seconds) => {
    const source = window.EventSource && new EventSource(address);
    if (source) source.onmessage = told;
    const look = () => document.hidden || told();
    const timer = setInterval(look, seconds * 1000);
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => { source?.close(); clearInterval(timer); removeEventListener('online', look); document.removeEventListener('visibilitychange', look); };
  };
  const kept = (key, value) => {
    try {
      if (value === null) sessionStorage.removeItem(key);
      else if (value !== undefined) sessionStorage.setItem(key, value);
      return sessionStorage.getItem(key);
    } catch { return null; }
  };

  const bar = document.querySelector('[data-room]');
  if (bar) {
    const line = bar.querySelector('[role=status]'), usual = line.textContent;
    const say = words => { if (line.textContent !== words) line.textContent = words; };
    const fields = [...document.querySelectorAll('main form textarea, main form input[type=text]')];
    const isWriting = () => fields.some(field => field.value.trim() && field.value !== field.defaultValue);
    const shown = document.querySelector('main [data-step]');

    // Who was led to a step is not led there again, and whoever writes is not led away.
    const go = async () => {
      const answer = await fetch(bar.dataset.room, { headers: { accept: 'application/json' } }).catch(() => null);
      if (!answer) { say(bar.dataset.offline); return; }
      if (!answer.ok) return;
      const { step, place, isOpen } = await answer.json();
      const here = location.pathname === place;
      const isOld = here && shown && Number(shown.dataset.step) !== step;
      if (kept('samspil ' + bar.dataset.room) === String(step) && !isOld) { say(usual); return; }
      if (isWriting()) { say(bar.dataset.moved); return; }
      kept('samspil ' + bar.dataset.room, step);
      if (!isOpen) location.assign(bar.dataset.room);
      else if (isOld) location.reload();
      else if (!here) location.assign(place);
    };
    let busy = false, again = false;
    const told = async () => {
      if (busy) { again = true; return; }
      busy = true;
      do { again = false; await go(); } while (again);
      busy = false;
    };
    follow(bar.dataset.liveRoom, told, 20);
    addEventListener('offline', () => say(bar.dataset.offline));

    // What was typed stands there again when the page was lost.
    fields.forEach(field => {
      const key = `samspil ${location.pathname} ${field.name}`;
      if (!field.value) field.value = kept(key) ?? '';
      field.addEventListener('input', () => kept(key, field.value));
      field.form.addEventListener('submit', event => { if (!event.defaultPrevented) kept(key, null); });
    });
    // Without a line nothing is sent: the browser would show a page of its own instead. Votes say so themselves.
    addEventListener('submit', event => {
      if (navigator.onLine || event.target.closest('[data-ballot]')) return;
      event.preventDefault();
      say(bar.dataset.offline);
    }, true);
  }

  let screen = document.querySelector('[data-screen]');
  if (screen) {
    let busy = false, again = false, stop = () => {};
    const put = page => {
      const focused = document.activeElement?.id;
      for (const part of screen.querySelectorAll('[data-part]')) {
        const fresh = page.querySelector(`[data-screen] [data-part="${part.dataset.part}"]`);
        if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
      }
      if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
    };
    const listen = address => {
      stop();
      screen.dataset.screen = address;
      stop = follow(address, renew, 10);
    };
    const renew = async () => {
      if (busy) { again = true; return; }
      busy = true;
      const answer = await fetch(location.href).catch(() => null);
      if (answer?.redirected) { location.assign(answer.url); return; }
      if (answer?.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        put(page);
        const address = page.querySelector('[data-screen]')?.dataset.screen;
        if (address && address !== screen.dataset.screen) listen(address);
      }
      busy = false;
      if (again) { again = false; renew(); }
    };
    listen(screen.dataset.screen);
  }
})();
