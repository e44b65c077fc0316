import { NotNullValue, NullValue, StringValue, NumberValue, BooleanValue, Value } from './values';

/** A value as it is, or wrapped: `1` is a number, `[1]` a list, `{ a: 1 }` an object, anything else text or null. */
export function wrap(value: unknown): Value {
	if (value instanceof Value) return value;
	if (value === null || value === undefined) return NullValue.value;
	if (typeof value === 'string') return new StringValue(value);
	if (typeof value === 'number') return new NumberValue(value);
	if (typeof value === 'boolean') return new BooleanValue(value);
	if (Array.isArray(value)) return new ListValue(value as unknown[]);
	if (typeof value === 'object') return new ObjectValue(value as Record<string, unknown>);
	return NullValue.value;
}

export class ListValue extends NotNullValue {
	static override type = 'list';
	readonly data: Value[];

	/** The array is changed: its elements become values. */
	constructor(value: unknown[]) {
		super();
		value.forEach((each, index) => (value[index] = wrap(each)));
		this.data = value as Value[];
	}

	toString(): string {
		return this.data.map(String).join(', ');
	}

	isTruthy(): boolean {
		return this.data.length > 0;
	}

	includes(value: Value): boolean {
		return this.data.some((each) => Value.looseEquals(each, value));
	}

	length(): number {
		return this.data.length;
	}

	get(index: number): Value {
		return this.data[index] ?? NullValue.value;
	}

	concat(other: ListValue): ListValue {
		return new ListValue([...this.data, ...other.data]);
	}

	override renderTo(el: HTMLElement, context?: unknown): void {
		const container = el.createSpan('value-list-container');
		this.data.forEach((value, index) => {
			if (index > 0) container.createSpan({ cls: 'value-list-separator', text: ', ' });
			value.renderTo(container.createSpan('value-list-element'), context);
		});
	}
}

export class ObjectValue extends NotNullValue {
	static override type = 'object';

	constructor(readonly data: Readonly<Record<string, unknown>>) {
		super();
	}

	toString(): string {
		return JSON.stringify(Object.fromEntries(this.keys().map((key) => [key, this.get(key).toString()])));
	}

	keys(): string[] {
		return Object.keys(this.data);
	}

	isTruthy(): boolean {
		return !this.isEmpty();
	}

	isEmpty(): boolean {
		return this.keys().length === 0;
	}

	get(key: string): Value {
		return Object.hasOwn(this.data, key) ? wrap(this.data[key]) : NullValue.value;
	}
}
