// The desk's single keys, and the list of what is missing while ticks change. The page is whole without this.
"use strict";
(() => {
  const one = (id) => document.getElementById(id);
  const all = (what) => [...document.querySelectorAll(what)];
  const OFF = "cekdulu-meja-tombol-mati";
  const kept = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => {
    try { if (value) localStorage.setItem(key, value); else localStorage.removeItem(key); } catch { /* not kept */ }
  };

  // Keys: never while typing, never with Ctrl, Alt or Meta; to be turned off (WCAG 2.1.4).
  const TYPING = "textarea, select, [contenteditable], input:not([type=checkbox]):not([type=radio]):not([type=hidden])";
  const help = one("tombol");
  const onOff = one("tombol-pakai");
  all("[data-script]").forEach((part) => { part.hidden = false; });
  if (onOff) {
    onOff.checked = !kept(OFF);
    onOff.addEventListener("change", () => keep(OFF, onOff.checked ? "" : "1"));
  }
  const acts = {
    "/": () => { const line = one("tanya"); if (line) { line.focus(); line.select(); } return line; },
    "?": () => { if (help) { help.open = !help.open; help.querySelector("summary").focus(); } return help; },
    d: () => {
      const first = document.querySelector("[name=putusan]:checked") || document.querySelector("[data-key=d]");
      if (first) first.focus();
      return first;
    },
  };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.repeat || (event.target instanceof Element && event.target.matches(TYPING))) return;
    if (onOff && !onOff.checked) return;
    const key = event.key.toLowerCase();
    const named = /^[1-6p]$/.test(key) ? document.querySelector(`[data-key="${key}"]`) : null;
    if (named) { named.focus(); named.click(); }
    if (named || (Object.hasOwn(acts, key) && acts[key]())) event.preventDefault();
  });

  // What is missing follows the ticks: on the screen, in the sentence, and in what a decision records.
  const ticks = all("[name=ada]");
  const follow = () => {
    const missing = new Set(ticks.filter((tick) => !tick.checked).map((tick) => tick.value));
    all("[data-paper]").forEach((part) => {
      const gone = !missing.has(part.dataset.paper);
      if (part.matches("input")) part.disabled = gone; else part.hidden = gone;
    });
    all("[data-while-missing]").forEach((part) => { part.hidden = !missing.size; });
    const said = one("kurang");
    said.textContent = missing.size ? said.dataset.count.replace("#", missing.size) : said.dataset.none;
    all("[data-recorded]").forEach((part) => { part.textContent = part.dataset.recorded.replace("#", missing.size); });
  };
  ticks.forEach((tick) => tick.addEventListener("change", follow));
  if (ticks.length) follow();

  // Asked again from a field: the page that answers gives the focus back to it.
  const asks = document.querySelector(".desk-ask");
  if (asks) {
    asks.addEventListener("focusin", (event) => {
      asks.elements.tetap.value = event.target.matches("input[id]") ? event.target.id : "";
    });
  }

  const back = location.hash.length > 1 && one(location.hash.slice(1));
  if (back && back.matches("input[name]")) back.select();

  // A sheet: its button prints, and it prints by itself where it was asked for.
  const print = one("cetak-sekarang");
  if (print) {
    print.addEventListener("click", () => window.print());
    if (location.hash === "#cetak") window.print();
  }
})();
