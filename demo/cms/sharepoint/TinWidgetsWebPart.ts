import { Version } from '@microsoft/sp-core-library';
import { SPComponentLoader } from '@microsoft/sp-loader';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

const folder = '/SiteAssets/tin-widgets/';

/** Modern pages, which take no pasted script: "Các tin khác" of the site's own pages, by an SPFx project (`yo @microsoft/sharepoint`). */
export default class TinWidgetsWebPart extends BaseClientSideWebPart<object> {
  public async onInit(): Promise<void> {
    SPComponentLoader.loadCss(`${folder}tin-widgets.css`);
    await SPComponentLoader.loadScript(`${folder}tin-widgets.iife.js`);
  }

  public render(): void {
    const news = document.createElement('tin-other-news');
    news.setAttribute('format', 'sharepoint');
    news.setAttribute('src', `${this.context.pageContext.web.absoluteUrl}/_api/web/lists/getbytitle('Site Pages')/items`);
    news.setAttribute('limit', '10');
    this.domElement.replaceChildren(news);
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }
}
