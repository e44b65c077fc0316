/**
 * Titles that only a full stop shows to be one, because they are names or other words without it: `Sen. Crane`, `Col.
 * Vance`. A word without a vowel is one in front of any capital: `Hr. Voß`.
 */
const TITLES_WITH_STOP = [
	...['Atty', 'Engr', 'Arch', 'Ing', 'Dipl', 'Dipl.-Ing', 'Mag', 'Dott', 'Dra', 'Sra', 'Srta', 'Sig', 'Sen', 'Rep'],
	...['Gov', 'Pres', 'Amb', 'Hon', 'Ald', 'Comm', 'Supt', 'Insp', 'Det', 'Const', 'Gen', 'Col', 'Maj', 'Cmdr', 'Adm'],
	...['Cpl', 'Brig', 'Lieut', 'Assoc', 'Asst', 'Emer', 'Vis', 'Fra', 'Msgr', 'Mons', 'Mlle', 'Past', 'Dcn'],
];

/** The source of a pattern for such a title without its stop: `Sen`, `Assoc`, `Hr`. Case counts. */
export const TITLE_WITH_STOP_SOURCE = `(?:${TITLES_WITH_STOP.map((title) => title.replace('.', '\\.')).join('|')}|(?!Ng\\.)\\p{Lu}[bcdfghjklmnpqrstvwxz]{1,3})`;
/** What belongs to a title, in small letters: `med.` in `Dr. med. Vogt`. The source of a pattern. */
export const TITLE_FIELD_SOURCE = '(?:(?:med|phil|rer|nat|pol|jur|iur|ing|habil|h|c|oec)\\.)';

/** A whole word that is a title with its stop, or belongs to one: `Sen.`, `med.` */
const IS_STOPPED_TITLE = new RegExp(`^(?:${TITLE_WITH_STOP_SOURCE}\\.|${TITLE_FIELD_SOURCE}+)$`, 'u');

/** Whether a word with its full stop is a title or belongs to one: `Sen.`, `Hr.`, `med.`, but not `Jo.`. */
export const isTitleWithStop = (word: string): boolean => IS_STOPPED_TITLE.test(word);
