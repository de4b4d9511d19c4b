// What is typed on the village's desk and not sent yet, kept in this browser alone: under the account's id, for seven
// days at most, until it was sent, until the account signs out, or until somebody presses the button that deletes it.
"use strict";
(() => {
  const PREFIX = "cekdulu.petugas.draf.", KEPT_MS = 7 * 24 * 60 * 60 * 1000;
  const store = (() => {
    try {
      const own = window.localStorage;
      own.setItem(PREFIX + "?", "1");
      own.removeItem(PREFIX + "?");
      return own;
    } catch {
      return null;  // no room, or the browser keeps nothing: the forms work as they do without this script
    }
  })();
  if (!store) return;

  const keys = () => Object.keys(store).filter((key) => key.startsWith(PREFIX));
  const read = (key) => {
    try {
      const draft = JSON.parse(store.getItem(key));
      return draft && typeof draft.at === "number" && Math.abs(Date.now() - draft.at) < KEPT_MS ? draft : null;
    } catch {
      return null;
    }
  };
  const write = (key, draft) => {
    try {
      store.setItem(key, JSON.stringify(draft));
    } catch { /* the browser has no room left: what is typed stays in the page */ }
  };

  for (const key of keys()) if (!read(key)) store.removeItem(key);

  // A page that says "this was sent": its draft goes, if it is the one that was sent and not a newer one.
  for (const sent of document.querySelectorAll("[data-draft-sent]")) {
    const key = PREFIX + sent.dataset.draftSent, draft = read(key);
    if (draft && draft.sent) store.removeItem(key);
  }

  // A form that the server did not take, for the session was over: what was typed in it is still here.
  for (const note of document.querySelectorAll("[data-draft-waiting]")) note.hidden = !keys().length;

  // Signing out deletes every draft of this browser, whoever's it was.
  addEventListener("submit", (event) => {
    const to = new URL(event.target.action || "", location.href).pathname;
    if (to === "/petugas/keluar") for (const key of keys()) store.removeItem(key);
  }, true);

  for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = PREFIX + form.dataset.draft, note = form.querySelector("[data-draft-note]");
    const said = note.querySelector("[data-draft-said]");
    const fields = () => [...form.elements].filter((one) => one.name && one.name !== "csrf_token" && ["textarea", "text", "radio"].includes(one.type));
    const values = () => Object.fromEntries(fields().filter((one) => one.type !== "radio" ? one.value.trim() : one.checked).map((one) => [one.name, one.value]));
    const say = (what) => { note.hidden = false; said.textContent = said.dataset[what]; };
    const keep = (sent) => {
      const typed = values();
      if (Object.keys(typed).length) { write(key, { at: Date.now(), values: typed, sent }); note.hidden = false; } else store.removeItem(key);
    };

    const draft = read(key);
    if (draft && !Object.keys(values()).length) {
      for (const one of fields()) {
        const value = draft.values[one.name];
        if (typeof value !== "string") continue;
        if (one.type === "radio") one.checked = one.value === value; else one.value = value;
      }
      if (Object.keys(values()).length) say("restored");
    }
    if (Object.keys(values()).length) keep(false);

    let waiting = 0, sending = 0;
    form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(keep, 300, false); });
    addEventListener("pagehide", () => { if (waiting) { clearTimeout(waiting); if (!read(key)?.sent) keep(false); } });
    form.addEventListener("submit", (event) => {
      clearTimeout(waiting);
      waiting = 0;
      if (navigator.onLine === false) { event.preventDefault(); keep(false); say("offline"); return; }
      if (sending) { event.preventDefault(); return; }  // pressed twice: it is on its way
      sending = setTimeout(() => { sending = 0; }, 20000);
      keep(true);
      say("sending");
    });
    addEventListener("pageshow", () => { clearTimeout(sending); sending = 0; });
    form.querySelector("[data-draft-clear]").addEventListener("click", () => {
      clearTimeout(waiting);
      waiting = 0;
      store.removeItem(key);
      for (const one of fields()) if (one.type === "radio") one.checked = false; else one.value = "";
      say("cleared");
      fields()[0]?.focus();
    });
    addEventListener("offline", () => { keep(false); say("offline"); });
    addEventListener("online", () => { if (Object.keys(values()).length) say("online"); });
    if (navigator.onLine === false) say("offline");
    note.hidden = false;
  }
})();
