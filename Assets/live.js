// Samspil, live: says that others have added to the case, and shows it when asked to.
// One tab of the browser listens and tells the others. Words come from the page.
(() => {
  const bar = document.querySelector('[data-live]');
  if (!bar || !window.EventSource) return;
  const words = bar.dataset, path = words.live;
  const [line, button] = bar.children;
  const channel = window.BroadcastChannel && new BroadcastChannel(path);
  let seen = +words.revision, count = 0, some = false;

  const show = () => {
    const text = some ? words.some : count === 1 ? words.one : words.many.replace('{n}', count);
    line.textContent = text;
    button.hidden = false;
    bar.classList.add('live--on');
  };
  const tell = news => {
    if (!(news.revision > seen)) return;
    seen = news.revision;
    const added = Object.values(news.added).reduce((sum, number) => sum + number, 0);
    count += added;
    some ||= !added;
    show();
  };

  const poll = async () => {
    const answer = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => null);
    if (answer?.ok && !document.hidden) tell(await answer.json());
    if (!answer || answer.ok || answer.status === 503) setTimeout(poll, 30000);
  };
  let source;
  const listen = () => {
    source = new EventSource(path);
    source.onmessage = event => {
      const news = JSON.parse(event.data);
      channel?.postMessage(news);
      tell(news);
    };
    source.onerror = () => { if (source.readyState === 2) setTimeout(poll, 30000); };
  };
  if (channel) channel.onmessage = event => tell(event.data);
  if (channel && navigator.locks) navigator.locks.request(path, () => new Promise(listen));
  else {
    const look = () => { source?.close(); if (!document.hidden) listen(); };
    document.addEventListener('visibilitychange', look);
    look();
  }

  const isTyped = () => [...document.querySelectorAll('main :is(textarea, input:not([type=hidden]))')].some(field =>
    field.value !== field.defaultValue || field.checked !== field.defaultChecked);
  button.addEventListener('click', async () => {
    const answer = await fetch(location.href).catch(() => null);
    const page = answer?.ok && !answer.redirected
      && new DOMParser().parseFromString(await answer.text(), 'text/html');
    const pairs = [...document.querySelectorAll('[data-part]')].map(part =>
      [part, page && page.querySelector(`[data-part="${part.dataset.part}"]`)]);
    if (!pairs.length || pairs.some(pair => !pair[1])) {
      if (isTyped()) line.textContent = words.typed;
      else location.reload();
      return;
    }
    pairs.forEach(([part, fresh]) => part.replaceWith(fresh));
    seen = +page.querySelector('[data-live]').dataset.revision;
    count = 0;
    some = false;
    line.textContent = '';
    button.hidden = true;
    bar.classList.remove('live--on');
    pairs[0][1].tabIndex = -1;
    pairs[0][1].focus({ preventScroll: true });
  });
})();
