/* Single keys for whatever on the page has a data-key: the first of it, the card in hand before all else, is
   pressed. They rest while somebody types, and can be switched off. */
const OFF = "desk-keys-off";
const BOXES = "input:not([type=checkbox], [type=radio], [type=hidden]), textarea, select, [contenteditable]";
const REPEATED = ["ArrowLeft", "ArrowRight", "Shift+ArrowLeft", "Shift+ArrowRight"];
const dialog = document.querySelector("#keys");
const box = dialog.querySelector("[data-keys-on]");
const desk = document.querySelector("#desk");
const waiting = [];

const isOff = () => localStorage.getItem(OFF) === "yes";
const nameOf = (event) =>
  event.shiftKey && event.key.startsWith("Arrow") ? `Shift+${event.key}` : event.key;

function target(attribute, key) {
  const wanted = `[${attribute}="${CSS.escape(key)}"]`;
  const found = document.querySelector(`[data-hand] ${wanted}`) ?? document.querySelector(`#desk ${wanted}`);
  return found && found.checkVisibility() ? found : null;
}

function parents(element, selector) {
  const found = element.parentElement?.closest(selector);
  return found ? [found, ...parents(found, selector)] : [];
}

function press(key) {
  const wanted = CSS.escape(key);
  const box = document.querySelector(
    `[data-hand] [data-key-focus="${wanted}"], [data-hand] [data-first-box="${wanted}"] :is(select, input, textarea)`,
  );
  if (box) {
    for (const folded of parents(box, "details")) folded.open = true;
    box.focus();
    return true;
  }
  const found = target("data-key", key);
  found?.click();
  return Boolean(found);
}

document.addEventListener("keydown", (event) => {
  const { target: at } = event;
  if (event.key === "Escape" && at.matches?.(BOXES) && !dialog.open) {
    document.querySelector("[data-hand]")?.focus({ preventScroll: true });
    return;
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    (at.form ?? document.querySelector("[data-hand] form"))?.querySelector("button")?.click();
    return;
  }
  if (event.key === "Enter" && at.dataset?.enter) {
    event.preventDefault();
    at.form.querySelector(`button[value="${at.dataset.enter}"]`).click();
    return;
  }
  if (isOff() || dialog.open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (at.matches?.(BOXES)) return;
  const key = nameOf(event);
  if (desk.ariaBusy === "true") {
    // A word more for every press; anything else waits to be seen first.
    if (REPEATED.includes(key)) {
      waiting.push(key);
      event.preventDefault();
    }
    return;
  }
  if (press(key)) event.preventDefault();
});

document.addEventListener("desk:ready", () => {
  const next = waiting.shift();
  if (next) press(next);
});

function tell() {
  document.documentElement.classList.toggle("has-keys", !isOff());
  box.checked = !isOff();
}

box.addEventListener("change", () => {
  localStorage.setItem(OFF, box.checked ? "no" : "yes");
  tell();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-shows-keys]")) dialog.showModal();
});

const reveal = () => {
  for (const button of document.querySelectorAll("[data-shows-keys]")) button.hidden = false;
};
document.addEventListener("desk:ready", reveal);
reveal();
tell();
