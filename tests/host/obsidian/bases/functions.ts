import { ListValue, ObjectValue, wrap } from './collections';
import { DateValue, DurationValue } from './dates';
import { FileValue, LinkValue } from './file-values';
import { NullValue, NumberValue, RegExpValue, StringValue, Value } from './values';

/** A function of a value: what comes before the dot, then what is between the brackets. */
export type Method = (on: never, given: readonly Value[]) => unknown;

const text = (value: Value | undefined) => value?.toString() ?? '';
const number = (value: Value | undefined, otherwise: number) =>
	value === undefined ? otherwise : Number(value.toString());

function slices<T extends { slice(from: number, to?: number): T }>(on: T, given: readonly Value[]): T {
	return on.slice(number(given[0], 0), given[1] === undefined ? undefined : number(given[1], 0));
}

const ANY: Readonly<Record<string, Method>> = {
	isTruthy: (on: Value) => on.isTruthy(),
	isType: (on: Value, [type]) => on.type === text(type),
	toString: (on: Value) => on.toString(),
	isEmpty: (on: Value) => !(on instanceof DateValue || on instanceof NumberValue) && on.toString() === '',
};

const STRING: Readonly<Record<string, Method>> = {
	contains: ({ data }: StringValue, [part]) => data.includes(text(part)),
	containsAll: ({ data }: StringValue, parts) => parts.every((part) => data.includes(text(part))),
	containsAny: ({ data }: StringValue, parts) => parts.some((part) => data.includes(text(part))),
	startsWith: ({ data }: StringValue, [part]) => data.startsWith(text(part)),
	endsWith: ({ data }: StringValue, [part]) => data.endsWith(text(part)),
	lower: ({ data }: StringValue) => data.toLowerCase(),
	title: ({ data }: StringValue) => data.replace(/\S+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
	trim: ({ data }: StringValue) => data.trim(),
	repeat: ({ data }: StringValue, [count]) => data.repeat(number(count, 1)),
	reverse: ({ data }: StringValue) => [...data].reverse().join(''),
	slice: ({ data }: StringValue, given) => slices(data, given),
	split: ({ data }: StringValue, [by, limit]) => data.split(text(by), limit && number(limit, 0)),
	replace: ({ data }: StringValue, [from, to]) =>
		from instanceof RegExpValue ? data.replace(from.data, text(to)) : data.replaceAll(text(from), text(to)),
};

const NUMBER: Readonly<Record<string, Method>> = {
	abs: ({ data }: NumberValue) => Math.abs(data),
	ceil: ({ data }: NumberValue) => Math.ceil(data),
	floor: ({ data }: NumberValue) => Math.floor(data),
	round: ({ data }: NumberValue, [digits]) => Number(data.toFixed(number(digits, 0))),
	toFixed: ({ data }: NumberValue, [digits]) => data.toFixed(number(digits, 0)),
};

const LIST: Readonly<Record<string, Method>> = {
	contains: (on: ListValue, [value]) => on.includes(value ?? NullValue.value),
	containsAll: (on: ListValue, values) => values.every((value) => on.includes(value)),
	containsAny: (on: ListValue, values) => values.some((value) => on.includes(value)),
	isEmpty: (on: ListValue) => on.length() === 0,
	join: ({ data }: ListValue, [by]) => data.map(String).join(text(by)),
	flat: ({ data }: ListValue) => data.flatMap((each) => (each instanceof ListValue ? each.data : [each])),
	reverse: ({ data }: ListValue) => [...data].reverse(),
	slice: ({ data }: ListValue, given) => slices(data, given),
	sort: ({ data }: ListValue) => [...data].sort(compareValues),
	unique: ({ data }: ListValue) => {
		return data.filter((value, index) => data.findIndex((other) => Value.looseEquals(value, other)) === index);
	},
};

const DATE: Readonly<Record<string, Method>> = {
	date: (on: DateValue) => on.dateOnly(),
	format: (on: DateValue, [pattern]) => on.format(text(pattern)),
	time: (on: DateValue) => on.format('HH:mm:ss'),
	relative: (on: DateValue) => on.relative(),
};

/** Whether a file has the tag, or one below it: `#job/interview` counts for `job`. */
function hasTag(file: FileValue, wanted: Value): boolean {
	const name = text(wanted).replace(/^#/, '').toLowerCase();
	return file.tags().some((tag) => `${tag.slice(1).toLowerCase()}/`.startsWith(`${name}/`));
}

function hasLink(file: FileValue, other: Value | undefined): boolean {
	const { app } = file;
	const path = file.file.path;
	const target = other instanceof FileValue ? other : new LinkValue(app, text(other).replace(/^\[\[|\]\]$/g, ''), path);
	return file.links().some((link) => link.looseEquals(target));
}

const FILE: Readonly<Record<string, Method>> = {
	asLink: ({ app, file }: FileValue, [display]) =>
		new LinkValue(app, file.path.replace(/\.md$/, ''), file.path, display ? text(display) : file.basename),
	hasLink: (on: FileValue, [other]) => hasLink(on, other),
	hasProperty: (on: FileValue, [name]) => (on.get('properties') as ObjectValue).keys().includes(text(name)),
	hasTag: (on: FileValue, tags) => tags.some((tag) => hasTag(on, tag)),
	inFolder: ({ file }: FileValue, [folder]) =>
		`${file.parent?.path ?? ''}/`.startsWith(`${text(folder).replace(/\/$/, '')}/`),
};

const LINK: Readonly<Record<string, Method>> = {
	asFile: (on: LinkValue) => fileOf(on),
	linksTo: (on: LinkValue, [other]) => {
		const file = fileOf(on);
		return file instanceof FileValue && hasLink(file, other);
	},
};

function fileOf(link: LinkValue): Value {
	const file = link.file();
	return file ? new FileValue(link.app, file) : NullValue.value;
}

const OBJECT: Readonly<Record<string, Method>> = {
	isEmpty: (on: ObjectValue) => on.isEmpty(),
	keys: (on: ObjectValue) => on.keys(),
	values: (on: ObjectValue) => on.keys().map((key) => on.get(key)),
};

const REGEXP: Readonly<Record<string, Method>> = {
	matches: ({ data }: RegExpValue, [value]) => new RegExp(data.source, data.flags.replace('g', '')).test(text(value)),
};

/** The functions of a value by its type, the most specific first. */
const METHODS: readonly (readonly [new (...given: never[]) => Value, Readonly<Record<string, Method>>])[] = [
	[LinkValue, LINK],
	[StringValue, STRING],
	[NumberValue, NUMBER],
	[ListValue, LIST],
	[DateValue, DATE],
	[FileValue, FILE],
	[ObjectValue, OBJECT],
	[RegExpValue, REGEXP],
];

/** Calls a function of a value: `file.hasTag("job")`. Returns undefined if values of this type have none of that name. */
export function callMethod(on: Value, name: string, given: readonly Value[]): Value | undefined {
	const own = METHODS.find(([type, methods]) => on instanceof type && Object.hasOwn(methods, name))?.[1][name];
	const method = own ?? (Object.hasOwn(ANY, name) ? ANY[name] : undefined);
	return method && wrap(method(on as never, given));
}

/** Sorts numbers and dates by size, anything else by its text; what is empty comes last. */
export function compareValues(a: Value, b: Value): number {
	if (a instanceof NullValue || b instanceof NullValue)
		return Number(a instanceof NullValue) - Number(b instanceof NullValue);
	const [left, right] = [sizeOf(a), sizeOf(b)];
	if (left !== null && right !== null) return left - right;
	return a.toString().localeCompare(b.toString(), undefined, { numeric: true });
}

/** The number that `<` and `>` compare; null for a value without a size. */
export function sizeOf(value: Value): number | null {
	if (value instanceof NumberValue) return value.data;
	if (value instanceof DateValue) return value.data.getTime();
	return value instanceof DurationValue ? value.getMilliseconds() : null;
}
