/* Brings in what others decide, every ten seconds while the page is looked at. The card in hand is left alone. */
const EVERY = 10_000;
const desk = document.querySelector("#desk");

function ask() {
  if (document.visibilityState !== "visible" || !document.querySelector("[data-hand]")) return;
  const known = [...document.querySelectorAll("#desk-state input")].map(({ name, value }) => [name, value]);
  const asked = { source: desk, swap: "none", values: Object.fromEntries(known) };
  // Whatever the curator does goes first, and this is asked again.
  window.htmx.ajax("GET", desk.dataset.news, asked).catch(() => {});
}

setInterval(ask, EVERY);
document.addEventListener("visibilitychange", ask);
