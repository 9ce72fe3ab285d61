/// What a customer's orders say about how often and how lately they buy.
///
/// Orders of the same day are one. Source: P. Fader, B. Hardie, K. Lee (2005), Marketing Science 24,
/// 275-284.
package struct PurchaseHistory: Sendable, Hashable {
  /// Days with an order after the first.
  package let repeats: Double
  /// Time from the first to the last order, 0 without repeats.
  package let recency: Double
  /// Time from the first order to the end of observation.
  package let age: Double
  /// Mean amount of a repeat day; 0 without repeats.
  package let meanAmount: Double

  package init(repeats: Double, recency: Double, age: Double, meanAmount: Double = 0) {
    self.repeats = repeats
    self.recency = recency
    self.age = age
    self.meanAmount = meanAmount
  }

  /// Histories of customers from a list of orders, in the order of the customers' numbers.
  ///
  /// `customers`, `days` (whole numbers on any calendar) and `amounts` have one entry per order.
  /// Orders after `lastDay` are left out, as are customers without one before. Times are days over
  /// `unit` (7 for weeks).
  package static func summarize(
    customers: [Int], days: [Int], amounts: [Double], lastDay: Int, unit: Double = 7
  ) -> [(customer: Int, history: PurchaseHistory)] {
    precondition(customers.count == days.count && days.count == amounts.count)
    let order = customers.indices.filter { days[$0] <= lastDay }.sorted {
      (customers[$0], days[$0], $0) < (customers[$1], days[$1], $1)
    }
    var result: [(customer: Int, history: PurchaseHistory)] = []
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count && customers[order[end]] == customers[order[start]] { end += 1 }
      let first = days[order[start]]
      var last = first
      var repeats = 0.0
      var amount = 0.0
      for index in order[start..<end] where days[index] > first {
        if days[index] > last { repeats += 1 }
        last = days[index]
        amount += amounts[index]
      }
      result.append(
        (
          customers[order[start]],
          PurchaseHistory(
            repeats: repeats, recency: Double(last - first) / unit,
            age: Double(lastDay - first) / unit, meanAmount: repeats > 0 ? amount / repeats : 0)
        ))
      start = end
    }
    return result
  }
}
