// Samspil, rooms: a phone goes where the room goes, and the screen shows what is new.
// Everything works without this file. Words come from the page.
(() => {
  // Told that something changed, or that the line is back; else asked now and then.
  const follow = (address, told) => {
    let last, timer;
    const poll = () => {
      clearInterval(timer);
      timer = setInterval(async () => { if (!document.hidden && await told() === false) clearInterval(timer); }, 5000);
    };
    if (!window.EventSource) { poll(); return; }
    const source = new EventSource(address);
    source.onmessage = event => {
      clearInterval(timer);
      if (last !== event.data) told();
      last = event.data;
    };
    source.onerror = () => { last = undefined; poll(); };
    addEventListener('online', told);
  };

  const bar = document.querySelector('[data-room]');
  if (bar) {
    const home = location.pathname;
    const go = async () => {
      const answer = await fetch(bar.dataset.room, { headers: { accept: 'application/json' } }).catch(() => null);
      if (!answer?.ok) return;
      const { place, isOpen } = await answer.json();
      const inside = home === place || home.startsWith(place + '/');
      if (!inside && sessionStorage.getItem('samspil-rum') !== place) {
        sessionStorage.setItem('samspil-rum', place);
        location.assign(place);
      } else if (inside) sessionStorage.setItem('samspil-rum', place);
      return isOpen;
    };
    follow(bar.dataset.liveRoom, go);
  }

  const screen = document.querySelector('[data-screen]');
  if (screen) {
    let busy = false, again = false;
    const renew = async () => {
      if (busy) { again = true; return; }
      busy = true;
      const answer = await fetch(location.href).catch(() => null);
      if (answer?.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        for (const part of screen.querySelectorAll('[data-part]')) {
          const fresh = page.querySelector(`[data-screen] [data-part="${part.dataset.part}"]`);
          if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
        }
      }
      busy = false;
      if (again) { again = false; renew(); }
    };
    follow(screen.dataset.screen, renew);
    if (screen.dataset.listenToo) follow(screen.dataset.listenToo, renew);
    setInterval(() => document.hidden || renew(), 10000);
  }
})();
