export type { UntrackedSentence } from './untracked-sentences/sentence';
export { tuningSentences } from './untracked-sentences/tuning';
export { unseenSentences } from './untracked-sentences/unseen';
