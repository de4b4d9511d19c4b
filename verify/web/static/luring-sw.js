"use strict";
// The worker of /luring: keeps that page, its script and its pictures, and hands them out without a network. The server
// puts one line in front: OURS = {build, pages, files}. Whatever is not in it passes untouched.

const SHELL = `cekdulu-luring-${OURS.build}`;

self.addEventListener("install", (event) => {
  const all = [...OURS.pages, ...OURS.files].map((path) => new Request(path, { cache: "reload", credentials: "omit" }));
  // All or nothing: a page is never kept without the script it was made for.
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(all)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => /^cekdulu-luring-[0-9a-f]+$/.test(name) && name !== SHELL);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  let path = url.pathname;
  if (path === "/luring") {
    const language = `/luring?hl=${url.searchParams.get("hl")}`;
    path = OURS.pages.includes(language) ? language : "/luring";
  } else if (!OURS.files.includes(path)) {
    return;
  }
  event.respondWith(caches.open(SHELL).then((cache) => cache.match(path)).then((kept) => kept || fetch(event.request)));
});
