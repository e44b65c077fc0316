export { BaseFileView } from './base-file-view';
export { BasesLayouts, BasesView } from './bases-view';
export { ListValue, ObjectValue } from './collections';
export { DateValue, DurationValue, RelativeDateValue } from './dates';
export { FileValue, LinkValue } from './file-values';
export { parsePropertyId } from './property-id';
export { QueryController } from './query-controller';
export { BasesEntry, BasesEntryGroup, BasesQueryResult } from './result';
export {
	BooleanValue,
	HTMLValue,
	IconValue,
	ImageValue,
	NotNullValue,
	NullValue,
	NumberValue,
	PrimitiveValue,
	RegExpValue,
	StringValue,
	TagValue,
	UrlValue,
	Value,
} from './values';
export { BasesViewConfig } from './view-config';
