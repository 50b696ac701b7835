/* Keeps what is typed or chosen and not decided yet, after a short pause and when the page is left. */
const PAUSE = 700;
let waiting;
let untold = null;

const formOf = (event) => event.target.closest?.("[data-hand] form, [data-jots]");

function jot(form) {
  clearTimeout(waiting);
  untold = null;
  if (!form.isConnected) return;
  const data = new FormData(form);
  data.set("do", "jot");
  fetch(form.action, { method: "POST", body: data, keepalive: true }).then(
    (answer) => (answer.ok && !answer.redirected ? null : document.dispatchEvent(new Event("desk:lost"))),
    () => document.dispatchEvent(new Event("desk:lost")),
  );
}

document.addEventListener("input", (event) => {
  const form = formOf(event);
  if (!form || event.target.name === "at") return;
  clearTimeout(waiting);
  untold = form;
  waiting = setTimeout(() => jot(form), PAUSE);
});

/* What is sent whole needs no keeping; what stands in another form, or is about to be replaced, does. */
document.addEventListener("submit", ({ target }) => {
  if (untold && untold !== target) jot(untold);
  clearTimeout(waiting);
  untold = null;
}, true);
document.addEventListener("htmx:beforeRequest", () => untold && jot(untold));

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && untold) jot(untold);
});
addEventListener("pagehide", () => untold && jot(untold));
