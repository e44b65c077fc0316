import moment from 'moment';
import { NotNullValue, NumberValue, type Value } from './values';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day, or a day with a time, in local time. */
export class DateValue extends NotNullValue {
	static override type = 'date';

	constructor(
		readonly data: Date,
		readonly hasTime = true,
	) {
		super();
	}

	/** `2026-11-23`, `2026-11-23T08:30`; null for any other text. */
	static parseFromString(input: string): DateValue | null {
		const text = input.trim();
		if (!ISO_DATE.test(text)) return null;
		const hasTime = text.length > 10;
		const date = hasTime ? moment(text) : moment(text, 'YYYY-MM-DD', true);
		return date.isValid() ? new DateValue(date.toDate(), hasTime) : null;
	}

	format(pattern: string): string {
		return moment(this.data).format(pattern);
	}

	toString(): string {
		return this.format(this.hasTime ? 'YYYY-MM-DDTHH:mm:ss' : 'YYYY-MM-DD');
	}

	isTruthy(): boolean {
		return true;
	}

	dateOnly(): DateValue {
		return new DateValue(moment(this.data).startOf('day').toDate(), false);
	}

	relative(): string {
		return moment(this.data).fromNow();
	}

	override looseEquals(other: Value): boolean {
		return other instanceof DateValue ? this.data.getTime() === other.data.getTime() : super.looseEquals(other);
	}
}

/** A date that is shown as its distance from now: `in 3 days`. */
export class RelativeDateValue extends DateValue {
	override toString(): string {
		return this.relative();
	}
}

const UNITS: readonly (readonly [RegExp, moment.DurationInputArg2])[] = [
	[/^(?:y|years?)$/, 'years'],
	[/^(?:M|months?)$/, 'months'],
	[/^(?:w|weeks?)$/, 'weeks'],
	[/^(?:d|days?)$/, 'days'],
	[/^(?:h|hours?)$/, 'hours'],
	[/^(?:m|minutes?)$/, 'minutes'],
	[/^(?:s|seconds?)$/, 'seconds'],
];

export class DurationValue extends NotNullValue {
	static override type = 'duration';

	constructor(readonly data: moment.Duration) {
		super();
	}

	/** An ISO 8601 duration, `P1DT2H`, or a number with a unit as in formulas: `2 weeks`, `1M`. */
	static parseFromString(input: string): DurationValue | null {
		const text = input.trim();
		if (/^-?P(?:\d|T)/.test(text)) return new DurationValue(moment.duration(text));
		const [, count, unit = ''] = /^(-?\d+(?:\.\d+)?)\s*([a-zA-Z]+)$/.exec(text) ?? [];
		const found = UNITS.find(([pattern]) => pattern.test(unit));
		return found && count !== undefined ? new DurationValue(moment.duration(Number(count), found[1])) : null;
	}

	static fromMilliseconds(milliseconds: number): DurationValue {
		return new DurationValue(moment.duration(milliseconds));
	}

	toString(): string {
		return this.data.toISOString();
	}

	isTruthy(): boolean {
		return this.getMilliseconds() !== 0;
	}

	getMilliseconds(): number {
		return this.data.asMilliseconds();
	}

	addToDate(value: DateValue, subtract = false): DateValue {
		const date = moment(value.data);
		return new DateValue((subtract ? date.subtract(this.data) : date.add(this.data)).toDate(), value.hasTime);
	}
}

/** The number of milliseconds between two dates. */
export const between = (a: DateValue, b: DateValue) => new NumberValue(a.data.getTime() - b.data.getTime());
