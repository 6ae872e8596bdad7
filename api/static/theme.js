// Before anything is drawn: the theme that the reader chose. Without a choice, the system decides.

const chosen = localStorage.getItem("timeline.theme");
if (chosen) document.documentElement.dataset.theme = chosen;
