/**
 * Makes any question about the zone of the machine an error, in the realm where it runs. What asks none gives the same in
 * every zone. It stands on its own, so that pages and sandboxes can run its text.
 * @param {() => boolean} isAllowed whether questions are let through at the moment
 */
function forbidZone(isAllowed) {
  const RealDate = Date;
  const RealFormat = Intl.DateTimeFormat;
  const members = RealDate.prototype;
  /** A day alone is one of UTC; with a time, only what names its zone tells an instant. */
  const isInstant = (text) => /(Z|GMT|UTC|[+-]\d\d:?\d\d)$/.test(text) || /^\d{4}(-\d\d){0,2}$/.test(text);

  function ask(what) {
    if (!isAllowed()) throw new Error(`${what} asks for the zone of the machine: name the zone, or use UTC.`);
  }

  const zoned = (options) => typeof options === 'object' && options !== null && 'timeZone' in options;
  const ofOptions = /^toLocale/;
  const ofZone = /^(get|set)(?!UTC|Time$|Milliseconds$)|^to(Date|Time)?String$|^toLocale/;
  for (const name of Object.getOwnPropertyNames(members).filter((each) => ofZone.test(each))) {
    const real = members[name];
    members[name] = function (...args) {
      if (!(ofOptions.test(name) && zoned(args[1]))) ask(`Date.${name}`);
      return real.apply(this, args);
    };
  }

  // biome-ignore lint/suspicious/noGlobalAssign: that is the point.
  Date = new Proxy(RealDate, {
    apply: (target) => {
      ask('Date()');
      return target();
    },
    construct: (target, args, newTarget) => {
      const [first] = args;
      if (args.length > 1 || (typeof first === 'string' && !isInstant(first))) ask(`new Date(${args})`);
      return Reflect.construct(target, args, newTarget);
    },
    get: (target, name) =>
      name !== 'parse'
        ? Reflect.get(target, name)
        : (text) => {
            if (!isInstant(text)) ask(`Date.parse(${text})`);
            return target.parse(text);
          },
  });
  members.constructor = Date;

  const formatIn = (args) => {
    if (!zoned(args[1])) ask('Intl.DateTimeFormat');
    return new RealFormat(...args);
  };
  Intl.DateTimeFormat = new Proxy(RealFormat, {
    apply: (_, __, args) => formatIn(args),
    construct: (_, args) => formatIn(args),
  });
}

module.exports = forbidZone;
