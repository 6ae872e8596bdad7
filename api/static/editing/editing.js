// What people change in the timeline: each button with data-edit names one of these actions.

export function act() {}
