// Before anything is drawn: that scripts run, and the theme that the reader chose. Without a choice, the system
// decides.

document.documentElement.classList.add("scripts");
const chosen = localStorage.getItem("timeline.theme");
if (chosen) document.documentElement.dataset.theme = chosen;
