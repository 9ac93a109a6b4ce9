import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';

/** The page for an address that leads nowhere. */
@Component({
  selector: 'app-not-found',
  imports: [RouterLink, TextPipe],
  template: `
    <h1>{{ '::NotFound' | text }}</h1>
    <p>{{ '::NotFound:Why' | text }}</p>
    <a routerLink="/">{{ '::Menu:Home' | text }}</a>
  `,
})
export class NotFound {}
