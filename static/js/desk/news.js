/* Brings in what others decide, every ten seconds while the page is looked at. The card in hand is left alone. */
const EVERY = 10_000;
const desk = document.querySelector("#desk");

async function ask() {
  if (document.visibilityState !== "visible" || !document.querySelector("[data-hand]")) return;
  await window.htmx.ajax("GET", desk.dataset.news, { source: desk, swap: "none" });
}

setInterval(ask, EVERY);
document.addEventListener("visibilitychange", ask);
