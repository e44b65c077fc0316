/** A limit before its day, before which people act: `due `, `to be in by the `. */
const LIMIT =
	/(?:^|[^\p{L}])(?:by|before|until|till|due|deadline|closes?|expires?)[\s:]+(?:(?:on|by|is)\s+)*(?:the\s+)?$/iu;
/** An absence that lasts until its day, which is no limit: `on leave until `. */
const ABSENT =
	/(?:^|[^\p{L}])(?:away|off|out|leave|holidays?|hols|vac(?:ation)?|abroad|travel(?:l)?ing|pto|ooo|sick|busy|unavailable)(?!\p{L})[^.;,]{0,24}\s(?:until|till)\s+(?:the\s+)?$/iu;

/** Whether the words before a day make it a limit: true for `papers due `, false for `on leave until `. */
export const setsLimit = (before: string) => LIMIT.test(before) && !ABSENT.test(before);
/** A condition after a limit, so that the user acts once it has passed: `if silent` in `by Dec 17; if silent I chase on the Friday`. */
const CONDITION = /\b(?:if|otherwise|else|unless|failing|nothing|no|then)\b/i;

/** Whether the user acts once a limit has passed: true for the words after `by Dec 17` in `by Dec 17; if silent I chase`. */
export const hasCondition = (between: string) => CONDITION.test(between);
