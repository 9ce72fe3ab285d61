import Testing

@testable import Printing

struct ZipArchiveTests {
  @Test func `the checksum is the standard's`() {
    #expect(ZipArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(ZipArchive.checksum([]) == 0)
  }
}
