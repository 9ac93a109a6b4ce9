import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';

/** Says that a page exists and is not meant for this user. */
@Component({
  selector: 'app-forbidden',
  imports: [RouterLink, TextPipe],
  template: `
    <h1>{{ '::Forbidden' | text }}</h1>
    <p>{{ '::Forbidden:Why' | text }}</p>
    <a routerLink="/">{{ '::Menu:Home' | text }}</a>
  `,
})
export class Forbidden {}
