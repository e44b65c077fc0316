import moment from 'moment';
import type { App } from '../app';
import type { TFile } from '../vault/files';
import { ListValue, ObjectValue, wrap } from './collections';
import { between, DateValue, DurationValue } from './dates';
import { FileValue, LinkValue, propertyNamed } from './file-values';
import { callMethod, compareValues, sizeOf } from './functions';
import type { Expression } from './parse-expression';
import { BooleanValue, ErrorValue, NullValue, NumberValue, RegExpValue, StringValue, Value } from './values';

/** Where a formula finds what its names mean. */
export interface FormulaScope {
	readonly app: App;
	readonly file: TFile;
	/** The file that holds the base; null in a code block. */
	readonly self: TFile | null;
	/** The result of another formula of the base. */
	formula(name: string): Value;
	/** The names of a list's element, `value` and `index`, or of a summary, `values`. */
	readonly locals?: Readonly<Record<string, Value>>;
}

class FormulaError extends Error {}

/** The value of a formula; an {@link ErrorValue} if it is wrong. */
export function evaluate(expression: Expression, scope: FormulaScope): Value {
	try {
		return valueOf(expression, scope);
	} catch (error) {
		return new ErrorValue(error instanceof Error ? error.message : String(error));
	}
}

function valueOf(expression: Expression, scope: FormulaScope): Value {
	switch (expression.kind) {
		case 'literal':
			return wrap(expression.value);
		case 'regexp':
			return new RegExpValue(new RegExp(expression.source, expression.flags));
		case 'list':
			return new ListValue(expression.items.map((item) => valueOf(item, scope)));
		case 'name':
			return named(expression.name, scope);
		case 'member':
			return member(expression.of, expression.name, scope);
		case 'index':
			return element(expression.of, valueOf(expression.at, scope), scope);
		case 'call':
			return call(expression.on, expression.name, expression.given, scope);
		case 'unary': {
			const value = valueOf(expression.of, scope);
			return expression.operator === '!'
				? new BooleanValue(!value.isTruthy())
				: new NumberValue(-Number(sizeOf(value)));
		}
		case 'binary':
			return binary(expression.operator, expression.left, expression.right, scope);
	}
}

function named(name: string, { app, file, self, locals }: FormulaScope): Value {
	if (locals && Object.hasOwn(locals, name)) return locals[name] ?? NullValue.value;
	if (name === 'file') return new FileValue(app, file);
	if (name === 'this') return self ? new FileValue(app, self) : NullValue.value;
	return propertyNamed(app, file, name);
}

function member(of: Expression, name: string, scope: FormulaScope): Value {
	if (of.kind === 'name' && of.name === 'note') return propertyNamed(scope.app, scope.file, name);
	if (of.kind === 'name' && of.name === 'formula') return scope.formula(name);
	return field(valueOf(of, scope), name);
}

const DATE_FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

function field(on: Value, name: string): Value {
	if (on instanceof FileValue) {
		// `this.file` is the file itself, and `this.status` one of its properties.
		return on.get(name) ?? propertyNamed(on.app, on.file, name);
	}
	if (on instanceof LinkValue) {
		const file = on.file();
		return file ? field(new FileValue(on.app, file), name) : NullValue.value;
	}
	if (on instanceof DateValue) {
		const unit = DATE_FIELDS.find((each) => each === name);
		if (!unit) return NullValue.value;
		const date = moment(on.data);
		return new NumberValue(unit === 'month' ? date.month() + 1 : date.get(unit === 'day' ? 'date' : unit));
	}
	if (name === 'length' && on instanceof ListValue) return new NumberValue(on.length());
	if (name === 'length' && on instanceof StringValue) return new NumberValue(on.data.length);
	return on instanceof ObjectValue ? on.get(name) : NullValue.value;
}

function element(of: Expression, at: Value, scope: FormulaScope): Value {
	if (at instanceof StringValue) return member(of, at.data, scope);
	const on = valueOf(of, scope);
	return on instanceof ListValue && at instanceof NumberValue ? on.get(at.data) : NullValue.value;
}

/** Functions of a list whose argument is evaluated once for each element. */
const EACH = ['filter', 'map', 'reduce'];

function call(on: Expression | null, name: string, given: readonly Expression[], scope: FormulaScope): Value {
	if (on === null) return callGlobal(name, given, scope);
	const value = valueOf(on, scope);
	if (value instanceof ListValue && EACH.includes(name)) return eachElement(value, name, given, scope);
	const result = callMethod(
		value,
		name,
		given.map((each) => valueOf(each, scope)),
	);
	// What a note does not have is empty, and so is anything that is asked of it.
	if (!result && value instanceof NullValue) return value;
	if (!result) throw new FormulaError(`Cannot find function “${name}” on type ${value.type}.`);
	return result;
}

function eachElement(list: ListValue, name: string, [body, start]: readonly Expression[], scope: FormulaScope): Value {
	if (!body) throw new FormulaError(`“${name}” needs an expression.`);
	const of = (value: Value, index: number, more: Readonly<Record<string, Value>> = {}) =>
		valueOf(body, { ...scope, locals: { ...scope.locals, value, index: new NumberValue(index), ...more } });
	if (name === 'map') return new ListValue(list.data.map((value, index) => of(value, index)));
	if (name === 'filter') return new ListValue(list.data.filter((value, index) => of(value, index).isTruthy()));
	return list.data.reduce(
		(acc, value, index) => of(value, index, { acc }),
		start ? valueOf(start, scope) : NullValue.value,
	);
}

function callGlobal(name: string, given: readonly Expression[], scope: FormulaScope): Value {
	const argument = (index: number) => (given[index] ? valueOf(given[index], scope) : NullValue.value);
	const numbers = () => given.map((_, index) => Number(sizeOf(argument(index))));
	switch (name) {
		case 'if':
			return argument(argument(0).isTruthy() ? 1 : 2);
		case 'now':
			return new DateValue(new Date());
		case 'today':
			return new DateValue(new Date()).dateOnly();
		case 'date':
			return argument(0) instanceof DateValue
				? argument(0)
				: (DateValue.parseFromString(argument(0).toString()) ?? NullValue.value);
		case 'duration':
			return DurationValue.parseFromString(argument(0).toString()) ?? NullValue.value;
		case 'number':
			return new NumberValue(sizeOf(argument(0)) ?? Number(argument(0).toString()));
		case 'list':
			return argument(0) instanceof ListValue ? argument(0) : new ListValue([argument(0)]);
		case 'max':
			return new NumberValue(Math.max(...numbers()));
		case 'min':
			return new NumberValue(Math.min(...numbers()));
		case 'link': {
			const target = argument(0).toString();
			const display = given[1] ? argument(1).toString() : null;
			return (
				LinkValue.parseFromString(scope.app, target, scope.file.path) ??
				new LinkValue(scope.app, target, scope.file.path, display)
			);
		}
		case 'file': {
			const file = new LinkValue(scope.app, argument(0).toString(), scope.file.path).file();
			return file ? new FileValue(scope.app, file) : NullValue.value;
		}
		default:
			throw new FormulaError(`Cannot find function “${name}”.`);
	}
}

function binary(operator: string, leftSide: Expression, rightSide: Expression, scope: FormulaScope): Value {
	const left = valueOf(leftSide, scope);
	if (operator === '&&') return new BooleanValue(left.isTruthy() && valueOf(rightSide, scope).isTruthy());
	if (operator === '||') return new BooleanValue(left.isTruthy() || valueOf(rightSide, scope).isTruthy());
	const right = valueOf(rightSide, scope);
	if (operator === '==') return new BooleanValue(Value.looseEquals(left, right));
	if (operator === '!=') return new BooleanValue(!Value.looseEquals(left, right));
	if (['<', '>', '<=', '>='].includes(operator)) return new BooleanValue(compares(operator, left, right));
	return arithmetic(operator, left, right);
}

function compares(operator: string, left: Value, right: Value): boolean {
	if (left instanceof NullValue || right instanceof NullValue) return false;
	const order = compareValues(left, right);
	if (order === 0) return operator.includes('=');
	return operator.startsWith('<') ? order < 0 : order > 0;
}

function arithmetic(operator: string, left: Value, right: Value): Value {
	if (left instanceof DateValue) {
		if (right instanceof DateValue && operator === '-') return between(left, right);
		const duration = right instanceof DurationValue ? right : DurationValue.parseFromString(right.toString());
		if (duration) return duration.addToDate(left, operator === '-');
	}
	const [a, b] = [sizeOf(left), sizeOf(right)];
	if (a === null || b === null) {
		if (operator === '+') return new StringValue(left.toString() + right.toString());
		throw new FormulaError(`Cannot use “${operator}” on ${left.type} and ${right.type}.`);
	}
	const results: Readonly<Record<string, number>> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b };
	return new NumberValue(results[operator] ?? NaN);
}
