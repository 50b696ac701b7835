/* Suggests entries of the archive while a name is typed, in any box with data-suggest: the address
   that answers a term with names. Without this script the box takes a name just the same. */
const PAUSE = 200;

for (const box of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("datalist");
  list.id = `${box.id || box.name}-names`;
  box.after(list);
  box.setAttribute("list", list.id);
  box.autocomplete = "off";
  let waiting;
  let asked = "";

  async function suggest() {
    const term = box.value.trim();
    if (term.length < 2 || term === asked) return;
    asked = term;
    const answer = await fetch(`${box.dataset.suggest}&term=${encodeURIComponent(term)}`);
    if (!answer.ok || term !== asked) return;
    const { results } = await answer.json();
    list.replaceChildren(...results.map(({ text }) => new Option(text, text)));
  }

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, PAUSE);
  });
}
