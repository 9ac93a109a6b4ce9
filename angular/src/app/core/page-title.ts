import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Texts } from './text';

/** Names the browser tab after the page: a route's `title` is a text key. */
@Injectable()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly texts = inject(Texts);

  override updateTitle(state: RouterStateSnapshot): void {
    const key = this.buildTitle(state);
    const product = this.texts.get('::ProductName');
    this.title.setTitle(key ? `${this.texts.get(key)} - ${product}` : product);
  }
}
