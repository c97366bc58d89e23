import '../scripts/offline/standin/group-by';

// The engine tells of each step of its loading there.
console.debug = () => {};
