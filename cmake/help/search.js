// Searches the pages of the language that is read. HELP, with their texts, comes from the pages.js of that language.
"use strict";
(() => {
  const form = document.querySelector("form[role=search]");
  const input = form.querySelector("input");
  const status = document.querySelector("#_found [role=status]");
  const list = document.querySelector("#_found ol");

  // Without accents and capitals, letter for letter: a place in the one text is the same place in the other.
  const plain = text => Array.from({ length: text.length }, (_, at) =>
    text[at].normalize("NFD")[0].toLowerCase()[0].replace("’", "'")).join("");
  const words = text => [...new Set(plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean))];
  const beginnings = terms => new RegExp("(?<![\\p{L}\\p{N}])(?:"
    + [...terms].sort((a, b) => b.length - a.length).join("|") + ")", "gu");
  const places = (text, terms) => [...plain(text).matchAll(beginnings(terms))].map(hit => [hit.index, hit[0].length]);

  function marked(text, terms) {
    const made = document.createDocumentFragment();
    let done = 0;
    for (const [at, length] of places(text, terms)) {
      made.append(text.slice(done, at));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(at, at + length);
      made.append(mark);
      done = at + length;
    }
    made.append(text.slice(done));
    return made;
  }

  // How well a page answers: not at all unless each word is in it, and a word in the title counts for many in the text.
  function weight(page, terms) {
    let sum = 0;
    for (const term of terms) {
      const inTitle = places(page.title, [term]).length, inText = places(page.text, [term]).length;
      if (!inTitle && !inText) return 0;
      sum += 20 * Math.min(inTitle, 1) + Math.min(inText, 5);
    }
    return sum;
  }

  function extract(text, terms) {
    const [first] = places(text, terms);
    const from = first && first[0] > 70 ? text.indexOf(" ", first[0] - 60) + 1 : 0;
    const end = text.indexOf(" ", from + 170);
    return (from ? "… " : "") + text.slice(from, end < 0 ? text.length : end) + (end < 0 ? "" : " …");
  }

  function entry(page, terms) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = form.dataset.home + page.href + "?q=" + encodeURIComponent(terms.join(" "));
    link.append(marked(page.title, terms));
    const group = document.createElement("small");
    group.textContent = page.group;
    const text = document.createElement("span");
    text.append(marked(extract(page.text, terms), terms));
    item.append(link, group, text);
    return item;
  }

  function search() {
    const terms = words(input.value);
    const found = terms.length === 0 ? [] : HELP.pages.map(page => [weight(page, terms), page])
      .filter(([sum]) => sum > 0).sort(([a], [b]) => b - a).map(([, page]) => page);
    const said = { 0: HELP.none, 1: HELP.one }[found.length] ?? HELP.many;
    const asked = input.value.trim();
    status.textContent = asked && said.replace("{count}", found.length).replace("{words}", () => asked);
    list.replaceChildren(...found.map(page => entry(page, terms)));
  }

  // Down and up go along what was found, Enter to the first of it, Escape back.
  function move(event) {
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && input.value) { input.value = ""; search(); input.focus(); }
    else if (step && at >= 0 && stops[at + step]) stops[at + step].focus();
    else return;
    event.preventDefault();
  }

  form.hidden = false;
  input.addEventListener("input", search);
  form.addEventListener("submit", event => { event.preventDefault(); list.querySelector("a")?.focus(); });
  for (const part of [form, list]) part.addEventListener("keydown", move);
  const sought = words(new URLSearchParams(location.search).get("q") ?? "");
  if (sought.length > 0) {
    const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT), nodes = [];
    while (texts.nextNode()) nodes.push(texts.currentNode);
    for (const node of nodes) if (places(node.data, sought).length > 0) node.replaceWith(marked(node.data, sought));
  }
})();
