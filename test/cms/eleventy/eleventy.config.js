import tinWidgets from './plugin/tin-widgets.js';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(tinWidgets, { files: 'tin-widgets' });
  eleventyConfig.addPassthroughCopy({ anh: '/anh/' });
}

export const config = { pathPrefix: '/cong/', markdownTemplateEngine: 'njk' };
