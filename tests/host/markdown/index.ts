export { renderMarkdown, type RenderedBlock, type RenderOptions } from './render';
