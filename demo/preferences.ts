type Theme = 'light' | 'dark' | 'auto';
type Look = 'ministry' | 'province' | 'newspaper';

const themeKey = 'tin-demo-theme';
const languageKey = 'tin-demo-language';
const lookKey = 'tin-demo-look';

/** Wires the switches for theme, language and look; all are remembered. */
export function startPreferences(): void {
  const root = document.documentElement;
  showTheme((root.dataset['theme'] as Theme | undefined) ?? 'auto');
  showLook((root.dataset['look'] as Look | undefined) ?? 'ministry');
  if (recall(languageKey) === 'en') showLanguage('en');
  else press('languageChoice', 'vi');

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const theme = button?.dataset['themeChoice'] as Theme | undefined;
    const language = button?.dataset['languageChoice'] as 'vi' | 'en' | undefined;
    if (theme) {
      showTheme(theme);
      remember(themeKey, theme);
    }
    const look = button?.dataset['lookChoice'] as Look | undefined;
    if (look) {
      showLook(look);
      remember(lookKey, look);
    }
    if (language) {
      showLanguage(language);
      remember(languageKey, language);
    }
  });
}

function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  press('themeChoice', theme);
}

function showLook(look: Look): void {
  document.documentElement.dataset['look'] = look;
  press('lookChoice', look);
}

/**
 * The widgets follow `<html lang>`. The page's own words have their English beside them: `data-en` for an element's text,
 * `data-en-…` for an attribute.
 */
function showLanguage(language: 'vi' | 'en'): void {
  document.documentElement.lang = language;
  press('languageChoice', language);
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) {
    element.dataset['vi'] ??= element.textContent;
    element.textContent = element.dataset[language] ?? '';
  }
  for (const attribute of ['aria-label', 'placeholder', 'label']) {
    for (const element of document.querySelectorAll(`[data-en-${attribute}]`)) {
      if (!element.hasAttribute(`data-vi-${attribute}`)) {
        element.setAttribute(`data-vi-${attribute}`, element.getAttribute(attribute) ?? '');
      }
      element.setAttribute(attribute, element.getAttribute(`data-${language}-${attribute}`) ?? '');
    }
  }
}

function press(name: 'themeChoice' | 'languageChoice' | 'lookChoice', value: string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.switch button')) {
    const choice = button.dataset[name];
    if (choice !== undefined) button.setAttribute('aria-pressed', String(choice === value));
  }
}

// Storage can be forbidden; then a choice lasts as long as the page.
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
