import Bytes

/// An element with content between its tags.
public struct Element<Content: Markup>: Markup {
  @usableFromInline let opening: StaticString
  @usableFromInline let closing: StaticString
  @usableFromInline let attributes: [Attribute]
  @usableFromInline let content: Content

  @inlinable init(_ opening: StaticString, _ closing: StaticString, _ attributes: [Attribute], _ content: Content) {
    self.opening = opening
    self.closing = closing
    self.attributes = attributes
    self.content = content
  }

  @inlinable public func render(into out: inout HTMLOutput) {
    out.buffer.append(opening)
    for attribute in attributes { attribute.render(into: &out) }
    out.buffer.append(byte: 0x3E)
    content.render(into: &out)
    out.buffer.append(closing)
  }
}

/// An element without content.
public struct VoidElement: Markup {
  @usableFromInline let opening: StaticString
  @usableFromInline let attributes: [Attribute]

  @inlinable init(opening: StaticString, attributes: [Attribute]) {
    self.opening = opening
    self.attributes = attributes
  }

  @inlinable public func render(into out: inout HTMLOutput) {
    out.buffer.append(opening)
    for attribute in attributes { attribute.render(into: &out) }
    out.buffer.append(byte: 0x3E)
  }
}

@inlinable public func html<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<!doctype html>\n<html", "</html>", attributes, content())
}
@inlinable public func head<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<head", "</head>", attributes, content())
}
@inlinable public func body<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<body", "</body>", attributes, content())
}
@inlinable public func title<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<title", "</title>", attributes, content())
}
@inlinable public func header<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<header", "</header>", attributes, content())
}
@inlinable public func footer<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<footer", "</footer>", attributes, content())
}
@inlinable public func main<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<main", "</main>", attributes, content())
}
@inlinable public func nav<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<nav", "</nav>", attributes, content())
}
@inlinable public func section<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<section", "</section>", attributes, content())
}
@inlinable public func article<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<article", "</article>", attributes, content())
}
@inlinable public func aside<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<aside", "</aside>", attributes, content())
}
@inlinable public func div<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<div", "</div>", attributes, content())
}
@inlinable public func span<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<span", "</span>", attributes, content())
}
@inlinable public func p<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<p", "</p>", attributes, content())
}
@inlinable public func a<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<a", "</a>", attributes, content())
}
@inlinable public func b<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<b", "</b>", attributes, content())
}
@inlinable public func i<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<i", "</i>", attributes, content())
}
@inlinable public func em<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<em", "</em>", attributes, content())
}
@inlinable public func strong<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<strong", "</strong>", attributes, content())
}
@inlinable public func mark<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<mark", "</mark>", attributes, content())
}
@inlinable public func small<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<small", "</small>", attributes, content())
}
@inlinable public func ul<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<ul", "</ul>", attributes, content())
}
@inlinable public func ol<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<ol", "</ol>", attributes, content())
}
@inlinable public func li<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<li", "</li>", attributes, content())
}
@inlinable public func dl<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dl", "</dl>", attributes, content())
}
@inlinable public func dt<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dt", "</dt>", attributes, content())
}
@inlinable public func dd<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dd", "</dd>", attributes, content())
}
@inlinable public func h1<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h1", "</h1>", attributes, content())
}
@inlinable public func h2<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h2", "</h2>", attributes, content())
}
@inlinable public func h3<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h3", "</h3>", attributes, content())
}
@inlinable public func h4<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h4", "</h4>", attributes, content())
}
@inlinable public func table<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<table", "</table>", attributes, content())
}
@inlinable public func caption<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<caption", "</caption>", attributes, content())
}
@inlinable public func thead<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<thead", "</thead>", attributes, content())
}
@inlinable public func tbody<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<tbody", "</tbody>", attributes, content())
}
@inlinable public func tr<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<tr", "</tr>", attributes, content())
}
@inlinable public func th<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<th", "</th>", attributes, content())
}
@inlinable public func td<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<td", "</td>", attributes, content())
}
@inlinable public func form<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<form", "</form>", attributes, content())
}
@inlinable public func fieldset<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<fieldset", "</fieldset>", attributes, content())
}
@inlinable public func legend<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<legend", "</legend>", attributes, content())
}
@inlinable public func label<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<label", "</label>", attributes, content())
}
@inlinable public func select<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<select", "</select>", attributes, content())
}
@inlinable public func option<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<option", "</option>", attributes, content())
}
@inlinable public func textarea<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<textarea", "</textarea>", attributes, content())
}
@inlinable public func button<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<button", "</button>", attributes, content())
}
@inlinable public func details<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<details", "</details>", attributes, content())
}
@inlinable public func summary<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<summary", "</summary>", attributes, content())
}
@inlinable public func blockquote<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C>
{
  Element("<blockquote", "</blockquote>", attributes, content())
}
@inlinable public func hr(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<hr", attributes: attributes)
}
@inlinable public func br(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<br", attributes: attributes)
}
@inlinable public func time<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<time", "</time>", attributes, content())
}
@inlinable public func del<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<del", "</del>", attributes, content())
}
@inlinable public func ins<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<ins", "</ins>", attributes, content())
}
@inlinable public func code<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<code", "</code>", attributes, content())
}
@inlinable public func abbr<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<abbr", "</abbr>", attributes, content())
}
@inlinable public func dialog<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dialog", "</dialog>", attributes, content())
}
@inlinable public func figure<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<figure", "</figure>", attributes, content())
}
@inlinable public func figcaption<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C>
{
  Element("<figcaption", "</figcaption>", attributes, content())
}
@inlinable public func svg<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<svg", "</svg>", attributes, content())
}
@inlinable public func img(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<img", attributes: attributes)
}
@inlinable public func input(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<input", attributes: attributes)
}
@inlinable public func meta(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<meta", attributes: attributes)
}
@inlinable public func link(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<link", attributes: attributes)
}
@inlinable public func optgroup<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<optgroup", "</optgroup>", attributes, content())
}
@inlinable public func datalist<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<datalist", "</datalist>", attributes, content())
}
