import CPangoCairo
import Testing

@testable import Printing

/// A canvas that draws nowhere, to measure on.
enum TestCanvas {
  static func make() throws -> Canvas {
    let surface = try #require(cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nil))
    return Canvas(surface: surface, isTagged: false)
  }
}
