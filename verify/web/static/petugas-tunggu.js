// An errand that waits: its page is asked for again by itself, a few times and ever more rarely, for each sight is noted.
"use strict";
(() => {
  const PAUSES = [3, 5, 10, 20, 40];
  const key = `cekdulu.petugas.tunggu.${location.pathname}`;
  if (!document.querySelector("[data-waits]")) return;
  let asked = PAUSES.length;
  try { asked = Number(sessionStorage.getItem(key)) || 0; } catch { /* nothing is counted: once would be for ever */ }
  if (asked >= PAUSES.length) return;
  setTimeout(() => {
    try { sessionStorage.setItem(key, String(asked + 1)); } catch { return; }
    location.reload();
  }, PAUSES[asked] * 1000);
})();
