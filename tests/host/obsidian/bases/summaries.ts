import { ListValue } from './collections';
import { DateValue, DurationValue } from './dates';
import { compareValues, sizeOf } from './functions';
import { BooleanValue, ErrorValue, NullValue, NumberValue, StringValue, Value } from './values';

/** The base of a summary: its own formulas by name. */
export interface SummaryFormulas {
	summary(name: string, values: ListValue): Value | null;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

const OF_NUMBERS: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
	Average: mean,
	Min: (numbers) => Math.min(...numbers),
	Max: (numbers) => Math.max(...numbers),
	Sum: sum,
	Range: (numbers) => Math.max(...numbers) - Math.min(...numbers),
	Median: median,
	Stddev: (numbers) => Math.sqrt(mean(numbers.map((each) => (each - mean(numbers)) ** 2))),
};

const isEmpty = (value: Value) => value instanceof NullValue || value.toString() === '';
const isChecked = (value: Value) => value instanceof BooleanValue && value.data;

const COUNTS: Readonly<Record<string, (values: readonly Value[]) => number>> = {
	Checked: (values) => values.filter(isChecked).length,
	Unchecked: (values) => values.filter((value) => value instanceof BooleanValue && !value.data).length,
	Empty: (values) => values.filter(isEmpty).length,
	Filled: (values) => values.filter((value) => !isEmpty(value)).length,
	Unique: (values) => new Set(values.map(String)).size,
};

/** A summary of the help page "Bases syntax", or one that the base defines. */
export function evaluateSummary(formulas: SummaryFormulas, values: readonly Value[], name: string): Value {
	const own = formulas.summary(name, new ListValue([...values]));
	if (own) return own;
	const count = COUNTS[name];
	if (count) return new NumberValue(count(values));
	const dates = values.filter((value) => value instanceof DateValue).sort(compareValues);
	const [first, last] = [dates[0], dates.at(-1)];
	if (first && last && name === 'Earliest') return first;
	if (first && last && name === 'Latest') return last;
	if (first && last && name === 'Range')
		return DurationValue.fromMilliseconds(last.data.getTime() - first.data.getTime());
	const numbers = values.map(sizeOf).filter((each) => each !== null);
	const calculate = OF_NUMBERS[name];
	if (!calculate) return new ErrorValue(`There is no summary “${name}”.`);
	return numbers.length === 0 ? new StringValue('') : new NumberValue(calculate(numbers));
}
