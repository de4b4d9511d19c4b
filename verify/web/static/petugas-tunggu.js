/* An errand that waits: the page is asked for again by itself, a few times and ever more rarely (each sight is noted). */
(() => {
  "use strict";
  const pauses = [3, 5, 10, 20, 40];
  const key = `tunggu:${location.pathname}`;
  if (!document.querySelector("[data-waits]")) return;
  const asked = Number(sessionStorage.getItem(key)) || 0;
  if (asked >= pauses.length) return;
  setTimeout(() => {
    sessionStorage.setItem(key, String(asked + 1));
    location.reload();
  }, pauses[asked] * 1000);
})();
