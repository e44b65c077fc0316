/** The page's clock, moved by `shift` milliseconds: `Date` and `Temporal.Now`, for everything loaded after this. */
export function installClock(shift: number): void {
	if (shift === 0) return;
	const Real = Date;
	const now = (): number => Real.now() + shift;
	function Shifted(this: unknown, ...args: unknown[]): unknown {
		if (!new.target) return new Real(now()).toString();
		const made: unknown = args.length === 0 ? new Real(now()) : Reflect.construct(Real, args);
		return Object.setPrototypeOf(made, new.target.prototype) as unknown;
	}
	Object.defineProperty(Shifted, 'length', { value: 7 });
	Object.assign(Shifted, { now, parse: Real.parse, UTC: Real.UTC });
	Shifted.prototype = Real.prototype;
	Object.defineProperty(Real.prototype, 'constructor', { value: Shifted, configurable: true, writable: true });
	Reflect.set(globalThis, 'Date', Shifted);
	shiftTemporal(shift);
}

interface Now {
	instant(): { add(duration: object): unknown };
	timeZoneId(): string;
	[name: string]: unknown;
}

function shiftTemporal(shift: number): void {
	const temporal = Reflect.get(globalThis, 'Temporal') as { Now: Now } | undefined;
	if (!temporal) return;
	const real = temporal.Now.instant.bind(temporal.Now);
	const instant = () => real().add({ milliseconds: shift }) as { toZonedDateTimeISO(zone: unknown): Zoned };
	const zoned = (zone: unknown = temporal.Now.timeZoneId()) => instant().toZonedDateTimeISO(zone);
	Object.assign(temporal.Now, {
		instant,
		zonedDateTimeISO: zoned,
		plainDateTimeISO: (zone?: unknown) => zoned(zone).toPlainDateTime(),
		plainDateISO: (zone?: unknown) => zoned(zone).toPlainDate(),
		plainTimeISO: (zone?: unknown) => zoned(zone).toPlainTime(),
	});
}

interface Zoned {
	toPlainDateTime(): unknown;
	toPlainDate(): unknown;
	toPlainTime(): unknown;
}
