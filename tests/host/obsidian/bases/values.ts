/** The base class of everything that a property or a formula can be. */
export abstract class Value {
	static type = 'any';

	abstract toString(): string;
	abstract isTruthy(): boolean;

	get type(): string {
		return (this.constructor as typeof Value).type;
	}

	/** Compares two values of one type. */
	static equals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.constructor === b.constructor && a.equals(b));
	}

	/** Compares values as `==` in a formula does: `1 == "1"` is true. */
	static looseEquals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.looseEquals(b));
	}

	equals(other: this): boolean {
		return this.toString() === other.toString();
	}

	looseEquals(other: Value): boolean {
		return this.toString() === other.toString();
	}

	renderTo(el: HTMLElement, _context?: unknown): void {
		el.appendText(this.toString());
	}
}

export class NullValue extends Value {
	static override type = 'null';
	static value = new NullValue();

	toString(): string {
		return '';
	}

	isTruthy(): boolean {
		return false;
	}

	override looseEquals(other: Value): boolean {
		return other instanceof NullValue;
	}
}

export abstract class NotNullValue extends Value {}

/** What a formula has for a value when it is wrong; the app shows its message. */
export class ErrorValue extends NotNullValue {
	static override type = 'error';

	constructor(readonly message: string) {
		super();
	}

	toString(): string {
		return this.message;
	}

	isTruthy(): boolean {
		return false;
	}
}

export abstract class PrimitiveValue<T> extends NotNullValue {
	constructor(readonly data: T) {
		super();
	}

	toString(): string {
		return String(this.data);
	}

	isTruthy(): boolean {
		return Boolean(this.data);
	}
}

export class StringValue extends PrimitiveValue<string> {
	static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
	static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
	static override type = 'boolean';
}

export class HTMLValue extends StringValue {
	static override type = 'html';
}

export class IconValue extends StringValue {
	static override type = 'icon';
}

export class ImageValue extends StringValue {
	static override type = 'image';
}

export class UrlValue extends StringValue {
	static override type = 'url';
}

/** A tag with its `#`. */
export class TagValue extends StringValue {
	static override type = 'tag';

	constructor(value: string) {
		super(value.startsWith('#') ? value : `#${value}`);
	}

	override renderTo(el: HTMLElement): void {
		el.createEl('a', { cls: 'tag', text: this.data, href: this.data });
	}

	override looseEquals(other: Value): boolean {
		const name = (value: Value) => value.toString().replace(/^#/, '').toLowerCase();
		return name(this) === name(other);
	}
}

export class RegExpValue extends NotNullValue {
	static override type = 'regexp';

	constructor(readonly data: RegExp) {
		super();
	}

	toString(): string {
		return String(this.data);
	}

	isTruthy(): boolean {
		return true;
	}
}
